package id.rukun.penomoran;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of papers that an office numbers, each in a series of its own. */
public enum JenisNomor {
    KEPUTUSAN_LURAH("Keputusan Lurah", " TAHUN "),
    PERMOHONAN_CAMAT("permohonan persetujuan Camat", "/PM/"),
    PERSETUJUAN_CAMAT("jawaban persetujuan Camat", "/PS/"),
    PENGESAHAN_CAMAT("jawaban pengesahan Camat", "/PG/"),
    BERITA_ACARA("berita acara", "/BA/"),
    UNDANGAN("undangan", "/UND/");

    private final String sebutan;
    private final String pemisah;
    private final Pattern pola;

    JenisNomor(String sebutan, String pemisah) {
        this.sebutan = sebutan;
        this.pemisah = pemisah;
        this.pola = Pattern.compile("\\s*0*([0-9]{1,9})" + pemisah + "([0-9]{4})\\s*", Pattern.CASE_INSENSITIVE);
    }

    /** What its papers are called: "berita acara". */
    public String sebutan() {
        return sebutan;
    }

    /** A number of the series as it stands on the paper: "12/BA/2026". */
    public String tulis(int nomor, int tahun) {
        return nomor + pemisah + tahun;
    }

    /** The number that a text writes as this series does; empty for one from an office's own book. */
    public Optional<NomorTertulis> baca(String teks) {
        return Optional.ofNullable(teks).map(pola::matcher).filter(Matcher::matches)
                .map(m -> new NomorTertulis(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }

    /**
     * A number as it was written.
     *
     * @param nomor the running number, as far as the text goes: perhaps zero, or more than a series has
     * @param tahun the year that stands behind it
     */
    public record NomorTertulis(int nomor, int tahun) {}
}
