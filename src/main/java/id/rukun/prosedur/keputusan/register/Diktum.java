package id.rukun.prosedur.keputusan.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The clauses of a Keputusan with the ordinals that stand before them. */
public final class Diktum {

    private static final List<String> SATUAN = List.of("", "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH",
            "DELAPAN", "SEMBILAN");

    private Diktum() {}

    /** "KESATU", "KEDUA" … for the clause at a place, from 0. */
    public static String ke(int tempat) {
        return "KE" + bilangan(tempat + 1);
    }

    /** The clauses as one text, a line each: "KESATU: …". */
    static String teks(List<String> diktum) {
        return IntStream.range(0, diktum.size()).mapToObj(i -> ke(i) + ": " + diktum.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static String bilangan(int n) {
        if (n < 10) {
            return SATUAN.get(n);
        }
        if (n < 20) {
            return n == 10 ? "SEPULUH" : n == 11 ? "SEBELAS" : SATUAN.get(n - 10) + " BELAS";
        }
        return (SATUAN.get(n / 10) + " PULUH " + SATUAN.get(n % 10)).strip();
    }
}
