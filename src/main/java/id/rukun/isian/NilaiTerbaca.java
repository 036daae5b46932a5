package id.rukun.isian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes submitted and recorded values as an Indonesian reader expects them. */
public final class NilaiTerbaca {

    /** The ids of units, residents and posts. */
    public static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern TANGGAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PUKUL = Pattern.compile("(\\d{2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern SAAT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern MASA = Pattern.compile("(PT?)(\\d+)([YMWDH])");
    private static final Map<String, String> SATUAN = Map.of("PY", "tahun", "PM", "bulan", "PW", "minggu", "PD", "hari",
            "PTH", "jam", "PTM", "menit");
    private static final Pattern KONSTANTA = Pattern.compile("[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*");
    private static final Set<String> SINGKATAN = Set.of("RT", "RW", "KK", "NIK", "PNS");

    private final Map<String, String> nama;

    /** @param nama names of the ids that may occur */
    public NilaiTerbaca(Map<String, String> nama) {
        this.nama = nama;
    }

    /** The value as text; empty for what holds nothing. */
    public String tulis(JsonNode nilai) {
        if (nilai.isArray()) {
            return butir(nilai).collect(Collectors.joining("; "));
        }
        if (nilai.has("semula") && nilai.has("menjadi")) {
            return tulis(nilai.path("kolom")) + ": semula " + tulis(nilai.path("semula")) + ", menjadi "
                    + tulis(nilai.path("menjadi"));
        }
        if (nilai.isObject()) {
            return butir(nilai).collect(Collectors.joining(", "));
        }
        if (nilai.isBoolean()) {
            return nilai.asBoolean() ? "Ya" : "Tidak";
        }
        return nilai.isNull() || nilai.isMissingNode() ? "" : teks(nilai.asText());
    }

    /** The value of a field as text, told as what the field holds. */
    public String tulis(RecordComponent kolom, JsonNode nilai) {
        return tulis(menurut(kolom, nilai));
    }

    /** The value as the field means it: an amount of money is no mere number. */
    public static JsonNode menurut(RecordComponent kolom, JsonNode nilai) {
        return kolom.isAnnotationPresent(Rupiah.class) && nilai.isNumber()
                ? TextNode.valueOf(Sebutan.rupiah(nilai.asLong())) : nilai;
    }

    /** The values of a list or of an object's fields, those that hold something. */
    public Stream<String> butir(JsonNode banyak) {
        return StreamSupport.stream(banyak.spliterator(), false).map(this::tulis).filter(teks -> !teks.isBlank());
    }

    /** An id behind which there is no name says nothing to a reader. */
    private String teks(String teks) {
        if (ID.matcher(teks).matches()) {
            return nama.getOrDefault(teks, "");
        }
        Optional<String> waktu = waktu(teks);
        if (waktu.isPresent()) {
            return waktu.get();
        }
        Matcher pukul = PUKUL.matcher(teks);
        return pukul.matches() ? pukul.group(1) + "." + pukul.group(2) : konstanta(masa(teks));
    }

    /** What only looks like a date is a text that somebody wrote. */
    private static Optional<String> waktu(String teks) {
        try {
            if (TANGGAL.matcher(teks).matches()) {
                return Optional.of(Kalender.tulis(LocalDate.parse(teks)));
            }
            return SAAT.matcher(teks).matches() ? Optional.of(saat(Instant.parse(teks))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An instant as Jakarta's clocks show it: "12 November 2026 pukul 19.30". */
    public static String saat(Instant instan) {
        ZonedDateTime saat = instan.atZone(Kalender.JAKARTA);
        return Kalender.tulis(saat.toLocalDate()) + String.format(" pukul %02d.%02d", saat.getHour(), saat.getMinute());
    }

    /** A period or duration in one unit as words: {@code P14D} becomes "14 hari"; any other text stays as it is. */
    public static String masa(String teks) {
        Matcher masa = MASA.matcher(teks);
        return masa.matches() ? masa.group(2) + " " + SATUAN.get(masa.group(1) + masa.group(3)) : teks;
    }

    /** A constant as words: {@code TIDAK_DITERIMA} becomes "Tidak diterima"; any other text stays as it is. */
    public static String konstanta(String teks) {
        if (!KONSTANTA.matcher(teks).matches() || SINGKATAN.contains(teks)) {
            return teks;
        }
        return besar(Arrays.stream(teks.split("_"))
                .map(kata -> SINGKATAN.contains(kata) ? kata : kata.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")));
    }

    /** A name in camel case as words: {@code berlakuSejak} becomes "Berlaku sejak". */
    public static String kata(String nama) {
        return besar(nama.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    private static String besar(String teks) {
        return teks.isEmpty() ? teks : Character.toUpperCase(teks.charAt(0)) + teks.substring(1);
    }
}
