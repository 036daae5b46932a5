package id.rukun.pengawasan;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.pengawasan.Kisah.Baris;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes the values of an entry's content as an Indonesian reader expects them. */
final class Tulisan {

    private static final int DAFTAR_PENDEK = 5;
    private static final Pattern TANGGAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PUKUL = Pattern.compile("(\\d{2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern KONSTANTA = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Set<String> SINGKATAN = Set.of("RT", "RW", "KK", "KB", "PKK", "NIK", "PNS");

    private final Map<String, String> nama;

    /** @param nama names of the ids that may occur */
    Tulisan(Map<String, String> nama) {
        this.nama = nama;
    }

    /** All fields of an object that hold something. */
    List<Baris> rincian(JsonNode objek, UnaryOperator<String> label) {
        List<Baris> baris = new ArrayList<>();
        objek.fields().forEachRemaining(kolom -> {
            if (!kosong(kolom.getValue())) {
                baris.add(baris(label.apply(kolom.getKey()), kolom.getValue()));
            }
        });
        return baris;
    }

    private Baris baris(String label, JsonNode nilai) {
        if (nilai.isArray() && nilai.size() > DAFTAR_PENDEK) {
            List<String> butir = butir(nilai).toList();
            return new Baris(label, butir.size() + " butir", butir);
        }
        return new Baris(label, nilai(nilai));
    }

    private Stream<String> butir(JsonNode daftar) {
        return StreamSupport.stream(daftar.spliterator(), false).map(this::nilai);
    }

    String nilai(JsonNode nilai) {
        if (nilai.isArray()) {
            return butir(nilai).collect(Collectors.joining("; "));
        }
        if (nilai.isObject()) {
            return rincian(nilai, Tulisan::kata).stream().map(Baris::nilai).collect(Collectors.joining(", "));
        }
        if (nilai.isBoolean()) {
            return nilai.asBoolean() ? "Ya" : "Tidak";
        }
        return teks(nilai.asText());
    }

    private String teks(String teks) {
        if (Nama.berupaId(teks)) {
            return nama.getOrDefault(teks, teks);
        }
        if (TANGGAL.matcher(teks).matches()) {
            return Kalender.tulis(LocalDate.parse(teks));
        }
        var pukul = PUKUL.matcher(teks);
        if (pukul.matches()) {
            return "pukul " + pukul.group(1) + "." + pukul.group(2);
        }
        return konstantaTerbaca(teks);
    }

    /** A constant as words: {@code TIDAK_DITERIMA} becomes "Tidak diterima"; other text stays as it is. */
    static String konstantaTerbaca(String teks) {
        return konstanta(teks) ? besar(kalimat(teks)) : teks;
    }

    private static boolean konstanta(String teks) {
        return teks.length() > 1 && KONSTANTA.matcher(teks).matches() && !SINGKATAN.contains(teks);
    }

    private static String kalimat(String konstanta) {
        return List.of(konstanta.split("_")).stream()
                .map(kata -> SINGKATAN.contains(kata) ? kata : kata.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** A name in camel case as words: {@code berlakuSejak} becomes "Berlaku sejak". */
    static String kata(String nama) {
        return besar(nama.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    static String besar(String teks) {
        return teks.isEmpty() ? teks : Character.toUpperCase(teks.charAt(0)) + teks.substring(1);
    }

    private static boolean kosong(JsonNode nilai) {
        return nilai.isNull() || nilai.isMissingNode() || nilai.isContainerNode() && nilai.isEmpty()
                || nilai.isTextual() && nilai.asText().isBlank();
    }
}
