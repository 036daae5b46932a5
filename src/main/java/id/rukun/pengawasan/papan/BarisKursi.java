package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * A vacant seat as a person reads it.
 *
 * @param kursi the seat: "Ketua RT 003/RW 01", "Lurah Gambir"
 * @param wilayah Kelurahan, or government, in which it lies
 * @param sejak since when, in words; that it was never held where nobody knows
 * @param hari for how many days; {@code null} where it was never held
 */
record BarisKursi(String kursi, String wilayah, String sejak, Long hari) implements BarisTabel {

    static final List<String> KEPALA = List.of("Kursi", "Wilayah", "Kosong sejak", "Lama (hari)");

    @Override
    public List<String> sel() {
        return List.of(kursi, wilayah, sejak, hari == null ? "" : Long.toString(hari));
    }
}
