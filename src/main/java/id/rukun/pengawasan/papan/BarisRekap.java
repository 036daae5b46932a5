package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * How many late tasks of a kind an office has, as a person reads it.
 *
 * @param kantor the office
 * @param grup its id, to ask for its tasks; {@code null} where it is no office
 * @param wilayah Kelurahan, or government, in which it lies
 * @param tugas name of the tasks
 * @param pasal what they carry out
 * @param regulasi name in addresses of the regulation; {@code null} for none
 * @param jumlah how many
 * @param tertua last timely day of the oldest, in words
 * @param hari how many days have passed since
 */
record BarisRekap(String kantor, String grup, String wilayah, String tugas, String pasal, String regulasi, int jumlah,
        String tertua, long hari) implements BarisTabel {

    static final List<String> KEPALA = List.of("Kantor", "Wilayah", "Tugas", "Pasal", "Banyaknya", "Hari terakhir yang tertua",
            "Lewat (hari)");

    @Override
    public List<String> sel() {
        return List.of(kantor, wilayah, tugas, pasal, Integer.toString(jumlah), tertua, Long.toString(hari));
    }
}
