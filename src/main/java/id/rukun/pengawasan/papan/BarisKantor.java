package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * How much an office has to do, as a person reads it.
 *
 * @param kantor the office
 * @param wilayah Kelurahan, or government, in which it lies
 * @param terbuka how many open tasks
 * @param terlambat how many of them are late
 * @param sejak since when the oldest is open, in words
 */
record BarisKantor(String kantor, String wilayah, int terbuka, int terlambat, String sejak) implements BarisTabel {

    static final List<String> KEPALA = List.of("Kantor", "Wilayah", "Tugas terbuka", "Terlambat", "Tertua sejak");

    @Override
    public List<String> sel() {
        return List.of(kantor, wilayah, Integer.toString(terbuka), Integer.toString(terlambat), sejak);
    }
}
