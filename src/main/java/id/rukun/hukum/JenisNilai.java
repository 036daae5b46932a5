package id.rukun.hukum;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;

/** The kinds of value that a parameter can have. */
public enum JenisNilai {
    /** Whole number, for example {@code 80}. */
    BILANGAN("bilangan bulat", Integer::valueOf),
    /** Exact fraction, for example {@code 2/3}. */
    PECAHAN("pecahan", Pecahan::dari),
    /** Calendar period, for example {@code P3Y}. */
    MASA("masa kalender", Period::parse),
    /** Length of time counted in hours, for example {@code PT24H}. */
    JAM("lama waktu", Duration::parse),
    /** {@code true} or {@code false}. */
    PILIHAN("true/false", JenisNilai::pilihan),
    /** Calendar date, for example {@code 2016-09-14}. */
    TANGGAL("tanggal", LocalDate::parse);

    private final String sebutan;
    private final Function<String, Object> pembaca;

    JenisNilai(String sebutan, Function<String, Object> pembaca) {
        this.sebutan = sebutan;
        this.pembaca = pembaca;
    }

    /** @throws HukumTidakSahException if the text is no value of this kind */
    Object baca(String teks) {
        try {
            return pembaca.apply(teks);
        } catch (RuntimeException e) {
            throw new HukumTidakSahException("nilai \"" + teks + "\" bukan " + sebutan, e);
        }
    }

    private static Boolean pilihan(String teks) {
        return switch (teks) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(teks);
        };
    }
}
