package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Sebutan;

/**
 * A party of coordination.
 *
 * @param kode its code; each party has one of its own
 * @param nama its name
 * @param jenis {@link JenisPihak}; another word is no party that Pasal 18 ayat (1) knows
 * @param jenisPd the kind of Perangkat Daerah (Pasal 15 ayat (1)); {@code null} for BLUD RSUD, BUMD and who is none
 * @param aktif whether it exists on that day
 */
public record PihakFakta(String kode, String nama, String jenis, @BolehKosong String jenisPd, boolean aktif) {

    /** Whether it is of this kind. */
    boolean adalah(JenisPihak yang) {
        return yang.name().equals(jenis);
    }

    String sebutan() {
        return Sebutan.nama(nama);
    }
}
