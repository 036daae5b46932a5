package id.rukun.penomoran;

import java.time.LocalDate;

/**
 * A series of numbers.
 *
 * @param unitId unit of the office that numbers
 * @param jenis kind of paper
 * @param tahun year of the paper's date
 */
public record Deret(String unitId, JenisNomor jenis, int tahun) {

    /** The series of a paper with that date. */
    public static Deret pada(String unitId, JenisNomor jenis, LocalDate tanggal) {
        return new Deret(unitId, jenis, tanggal.getYear());
    }

    /** A number of it as it stands on the paper. */
    public String tulis(int nomor) {
        return jenis.tulis(nomor, tahun);
    }

    String kunci() {
        return unitId + "/" + jenis + "/" + tahun;
    }
}
