package id.rukun.penomoran;

import id.rukun.penomoran.JenisNomor.NomorTertulis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a paper as its office writes it: of the office's series, or from a book of its own.
 *
 * @param unitId unit of the office
 * @param jenis kind of paper
 * @param teks the number as written; {@code null} for a paper without one
 * @param tanggal date of the paper
 * @param oleh the paper
 */
public record NomorNaskah(String unitId, JenisNomor jenis, String teks, LocalDate tanggal, PemakaiNomor oleh) {

    /** The series of its year. */
    public Deret deret() {
        return Deret.pada(unitId, jenis, tanggal);
    }

    /** What it says, where it is written as the series writes its numbers. */
    public Optional<NomorTertulis> tertulis() {
        return jenis.baca(teks);
    }
}
