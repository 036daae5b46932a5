package id.rukun.isian;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.Sebutan;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.KolomBaris;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.isian.formulir.Rahasia;
import id.rukun.isian.nilai.BentukId;
import id.rukun.isian.nilai.Rupiah;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.tenggat.Kalender;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes submitted and recorded values as an Indonesian reader expects them. */
public final class NilaiTerbaca {

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

    /** The value of a field as text, told as what the field is declared to hold; empty for what holds nothing. */
    public String tulis(RecordComponent kolom, JsonNode nilai) {
        return nilai.isArray() ? butir(kolom, nilai).collect(Collectors.joining("; ")) : satu(kolom, nilai);
    }

    /** A value of which nobody knows what it was declared to be: a text stays as it was written. */
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
        return nilai.isNull() || nilai.isMissingNode() ? "" : nilai.asText();
    }

    /** The values of a list in a field, those that hold something. */
    public Stream<String> butir(RecordComponent kolom, JsonNode banyak) {
        return terisi(banyak, satu -> satu(kolom, satu));
    }

    /** The values of a list or of an object's fields, those that hold something. */
    public Stream<String> butir(JsonNode banyak) {
        return terisi(banyak, this::tulis);
    }

    private static Stream<String> terisi(JsonNode banyak, Function<JsonNode, String> tulis) {
        return StreamSupport.stream(banyak.spliterator(), false).map(tulis).filter(teks -> !teks.isBlank());
    }

    private String satu(RecordComponent kolom, JsonNode nilai) {
        Class<?> jenis = jenis(kolom);
        if (nilai.isTextual() && kolom.isAnnotationPresent(Rahasia.class)) {
            return Rahasia.Samaran.dari(nilai.textValue());
        }
        if (nilai.isObject() && jenis == Terlampir.class) {
            return new Terlampir(null, nilai.path("nama").asText(), nilai.path("jenis").asText(),
                    nilai.path("ukuran").asLong(), null).sebutan();
        }
        if (nilai.isObject() && jenis.isRecord()) {
            return KolomBaris.jenis(kolom).isPresent() ? baris(jenis, nilai)
                    : bagian(jenis, nilai).collect(Collectors.joining(", "));
        }
        if (nilai.isNumber() && kolom.isAnnotationPresent(Rupiah.class)) {
            return Sebutan.rupiah(nilai.asLong());
        }
        return nilai.isTextual() ? teks(kolom, jenis, nilai.textValue()) : tulis(nilai);
    }

    private Stream<String> bagian(Class<?> jenis, JsonNode nilai) {
        return Arrays.stream(jenis.getRecordComponents()).map(bagian -> tulis(bagian, nilai.path(bagian.getName())))
                .filter(teks -> !teks.isBlank());
    }

    /** A row: what it is about, and the rest of it under its labels. */
    private String baris(Class<?> jenis, JsonNode nilai) {
        RecordComponent pokok = jenis.getRecordComponents()[0];
        String lain = Arrays.stream(jenis.getRecordComponents()).skip(1)
                .map(bagian -> Map.entry(IsianMapper.label(bagian), tulis(bagian, nilai.path(bagian.getName()))))
                .filter(bagian -> !bagian.getValue().isBlank()).map(bagian -> bagian.getKey() + ": " + bagian.getValue())
                .collect(Collectors.joining("; "));
        String awal = tulis(pokok, nilai.path(pokok.getName()));
        return lain.isEmpty() ? awal : (awal + " (" + lain + ")").strip();
    }

    /** What the field holds, or what each of its several values is. */
    private static Class<?> jenis(RecordComponent kolom) {
        return kolom.getGenericType() instanceof ParameterizedType banyak
                && banyak.getActualTypeArguments()[0] instanceof Class<?> satu ? satu : kolom.getType();
    }

    private String teks(RecordComponent kolom, Class<?> jenis, String teks) {
        try {
            if (jenis == LocalDate.class) {
                return Kalender.tulis(LocalDate.parse(teks));
            }
            if (jenis == LocalTime.class) {
                return pukul(LocalTime.parse(teks));
            }
        } catch (DateTimeParseException e) {
            return teks; // was submitted under another edition of the form
        }
        if (jenis.isEnum()) {
            return sebutan(jenis, teks);
        }
        return dipilih(kolom) ? pilihan(teks) : teks;
    }

    /** The words in which forms offer a choice; a constant of another edition of the form is told by its name. */
    private static String sebutan(Class<?> jenis, String teks) {
        return Arrays.stream(jenis.getEnumConstants()).filter(PilihanTetap.class::isInstance)
                .filter(satu -> ((Enum<?>) satu).name().equals(teks)).map(satu -> ((PilihanTetap) satu).sebutan())
                .findFirst().orElseGet(() -> konstanta(teks));
    }

    private static boolean dipilih(RecordComponent kolom) {
        return Arrays.stream(kolom.getAnnotations()).map(Annotation::annotationType)
                .anyMatch(tanda -> tanda == Dipilih.class || tanda.isAnnotationPresent(Dipilih.class));
    }

    /** An id behind which there is no name says nothing to a reader. */
    private String pilihan(String teks) {
        return nama.getOrDefault(teks, BentukId.ya(teks) ? "" : konstanta(teks));
    }

    private static String pukul(LocalTime pukul) {
        return String.format("%02d.%02d", pukul.getHour(), pukul.getMinute());
    }

    /** An instant as Jakarta's clocks show it: "12 November 2026 pukul 19.30". */
    public static String saat(Instant instan) {
        ZonedDateTime saat = instan.atZone(Kalender.JAKARTA);
        return Kalender.tulis(saat.toLocalDate()) + " pukul " + pukul(saat.toLocalTime());
    }

    /** A period or duration in one unit as words: {@code P14D} becomes "14 hari"; any other text stays as it is. */
    public static String masa(String teks) {
        Matcher masa = MASA.matcher(teks);
        return masa.matches() ? masa.group(2) + " " + SATUAN.get(masa.group(1) + masa.group(3)) : teks;
    }

    /**
     * A constant as words: {@code TIDAK_DITERIMA} becomes "Tidak diterima"; any other text stays as it is. Days in it are those of the
     * first edition of the law, and are left to the sentence beside it.
     */
    public static String konstanta(String teks) {
        if (!KONSTANTA.matcher(teks).matches() || SINGKATAN.contains(teks)) {
            return teks;
        }
        return besar(Arrays.stream(teks.replaceFirst("_\\d+_HARI$", "").split("_"))
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
