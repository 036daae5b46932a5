package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * A job that has stopped, as an operator reads it.
 *
 * @param prosedur the procedure
 * @param langkah the step
 * @param kasus number of the case; empty where it belongs to none
 * @param sejak since when, in words
 * @param kalimat what it means and what to do; nothing that a case says
 * @param proses id of the process in Cockpit; {@code null} where there is none
 */
record BarisGagal(String prosedur, String langkah, String kasus, String sejak, String kalimat, String proses)
        implements BarisTabel {

    static final List<String> KEPALA = List.of("Prosedur", "Langkah", "Nomor kasus", "Sejak", "Keterangan");

    @Override
    public List<String> sel() {
        return List.of(prosedur, langkah, kasus, sejak, kalimat);
    }
}
