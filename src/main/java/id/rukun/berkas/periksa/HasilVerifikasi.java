package id.rukun.berkas.periksa;

import java.util.List;

/**
 * What the verification of a dossier found.
 *
 * @param temuan what is wrong, one Indonesian sentence each; of the chain itself the first broken link only, because
 *     nothing after it can be trusted
 * @param baris how many rows outside the dossier the chain vouches for
 */
public record HasilVerifikasi(List<String> temuan, int baris) {

    /** Whether nothing was altered. */
    public boolean utuh() {
        return temuan.isEmpty();
    }

    /** All that is wrong as one text; empty if nothing was altered. */
    public String sebab() {
        return String.join(" ", temuan);
    }
}
