package id.rukun.engine.door.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An account as its owner sees it.
 *
 * @param akun login
 * @param nama name
 * @param jabatan posts that he holds today, in words; {@code null} for none
 * @param aturanSandi what a new password must be, in sentences
 * @param kodeSandi codes that were issued for his password, and what became of them, in sentences, the latest first
 * @param alamat where he is written to, by each channel
 * @param masuk his last sign-ins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AkunSaya(String akun, String nama, String jabatan, List<String> aturanSandi, List<String> kodeSandi,
        List<AlamatSaya> alamat, List<BarisMasuk> masuk) {

    /**
     * A sign-in.
     *
     * @param id what ends it
     * @param dengan browser or program, in words
     * @param alamat address on the net
     * @param pada when, in words
     * @param terakhir when it was last in use, in words
     * @param keadaan whether it runs, or how it ended, in words
     * @param ini whether it is the one that asks
     * @param berjalan whether it can still be ended
     */
    record BarisMasuk(String id, String dengan, String alamat, String pada, String terakhir, String keadaan, boolean ini,
            boolean berjalan) {}
}
