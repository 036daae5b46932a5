package id.rukun.berkas.segel;

/**
 * A head of a dossier was sealed with a key that is not configured, as after a change of keys in which the old public key
 * was forgotten or a node was left out. Going on would leave the dossier unsealed for good.
 */
public class KunciSegelTidakDikenalException extends RuntimeException {

    /** Where public keys are configured. */
    static final String PENGATURAN = "RUKUN_KUNCI_SEGEL_LAIN (rukun.segel.kunci-lain)";

    KunciSegelTidakDikenalException(String pesan) {
        super(pesan);
    }

    /** Somebody wants to write to a dossier. */
    public static KunciSegelTidakDikenalException saatMenulis(String nomorKasus, String kunci) {
        return new KunciSegelTidakDikenalException("Berkas kasus " + nomorKasus + " disegel dengan kunci " + kunci
                + " yang tidak dikenal server ini, jadi belum dapat ditulis: minta pengelola Rukun menambahkan kunci publiknya"
                + " pada " + PENGATURAN + ".");
    }
}
