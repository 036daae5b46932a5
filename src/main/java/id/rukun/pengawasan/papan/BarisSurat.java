package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * A letter that did not arrive, as an operator reads it: neither its address nor what it says.
 *
 * @param id what has it tried again
 * @param akun account that was written to
 * @param saluran channel
 * @param jenis why it was written, in words
 * @param sejak since when, in words
 * @param percobaan how often it was tried
 * @param sebab why it was given up
 */
record BarisSurat(String id, String akun, String saluran, String jenis, String sejak, int percobaan, String sebab)
        implements BarisTabel {

    static final List<String> KEPALA = List.of("Akun", "Saluran", "Jenis", "Dibuat", "Percobaan", "Sebab");

    @Override
    public List<String> sel() {
        return List.of(akun, saluran, jenis, sejak, String.valueOf(percobaan), sebab);
    }
}
