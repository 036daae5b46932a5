package id.rukun.hukum;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and numbers as a message tells them; what is missing is said to be missing, never left as a hole. */
public final class Sebutan {

    private static final Locale INDONESIA = new Locale("id", "ID");
    private static final double KILO = 1024;

    private Sebutan() {}

    /** The name, or that it is not known. */
    public static String nama(String nama) {
        return atau(nama, "(nama tidak dicatat)");
    }

    /** The text, or the other one where nothing is in it. */
    public static String atau(String teks, String pengganti) {
        return kosong(teks) ? pengganti : teks.strip();
    }

    /** Whether nothing is in the text. */
    public static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    /** "A", "A dan B", "A, B, dan C"; that nothing is recorded where there is none. */
    public static String daftar(Collection<String> nama) {
        List<String> ada = nama.stream().map(Sebutan::nama).toList();
        return switch (ada.size()) {
            case 0 -> "(tidak ada yang dicatat)";
            case 1 -> ada.get(0);
            case 2 -> ada.get(0) + " dan " + ada.get(1);
            default -> String.join(", ", ada.subList(0, ada.size() - 1)) + ", dan " + ada.get(ada.size() - 1);
        };
    }

    /** "13", "13 dan 14", "13 sampai 15". */
    public static String rentang(int dari, int sampai) {
        return dari == sampai ? String.valueOf(dari) : dari + (sampai == dari + 1 ? " dan " : " sampai ") + sampai;
    }

    /** "7 hari", "1 tahun 6 bulan". */
    public static String masa(Period masa) {
        return Stream.of(bagian(masa.getYears(), "tahun"), bagian(masa.getMonths(), "bulan"), bagian(masa.getDays(), "hari"))
                .filter(bagian -> !bagian.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String bagian(int jumlah, String satuan) {
        return jumlah == 0 ? "" : jumlah + " " + satuan;
    }

    /** "Rp10.000". */
    public static String rupiah(long jumlah) {
        return String.format(INDONESIA, "Rp%,d", jumlah);
    }

    /** A size of so many bytes: "340 kB", "1,2 MB". */
    public static String ukuran(long bita) {
        if (bita < KILO * KILO) {
            return Math.max(1, Math.round(bita / KILO)) + " kB";
        }
        return String.format(INDONESIA, "%.1f MB", bita / (KILO * KILO)).replace(",0 ", " ");
    }
}
