package id.rukun.engine.door.kode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom an installation names as the first operator of a government.
 *
 * @param pemerintah short name of the government
 * @param nip his number as a civil servant, 18 digits
 * @param nama his name
 * @param akun login
 * @param kode the secret with which he chooses his password, once
 * @param surat the paper that gives him the task
 */
@ConfigurationProperties("rukun.operator-pertama")
record OperatorPertama(String pemerintah, String nip, String nama, String akun, String kode, String surat) {

    private static final Pattern NIP = Pattern.compile("\\d{18}");
    private static final int KODE_TERPENDEK = 20;
    private static final int NAMA_TERPANJANG = 120;
    private static final int SURAT_TERPENDEK = 10;
    private static final int SURAT_TERPANJANG = 400;

    /** What is wrong with it, each by the name of its variable. */
    List<String> kekurangan(List<String> dikenal) {
        List<String> kurang = new ArrayList<>();
        tuntut(kurang, dikenal.contains(teks(pemerintah)), "PEMERINTAH", "salah satu dari " + String.join(", ", dikenal));
        tuntut(kurang, NIP.matcher(teks(nip)).matches(), "NIP", "18 angka tanpa spasi");
        tuntut(kurang, !teks(nama).isBlank() && nama.length() <= NAMA_TERPANJANG, "NAMA", "nama pegawainya, paling panjang 120 karakter");
        tuntut(kurang, UsulanAkun.benar(teks(akun)), "AKUN", UsulanAkun.BENTUK);
        tuntut(kurang, teks(kode).strip().length() >= KODE_TERPENDEK, "KODE", "rahasia acak paling pendek 20 karakter");
        tuntut(kurang, teks(surat).strip().length() >= SURAT_TERPENDEK && surat.length() <= SURAT_TERPANJANG, "SURAT",
                "nomor dan tanggal surat tugasnya, 10 sampai 400 karakter");
        return kurang;
    }

    private static void tuntut(List<String> kurang, boolean benar, String variabel, String isi) {
        if (!benar) {
            kurang.add("RUKUN_OPERATOR_PERTAMA_" + variabel + " harus " + isi + ".");
        }
    }

    private static String teks(String nilai) {
        return nilai == null ? "" : nilai;
    }

    @Override
    public String toString() {
        return "OperatorPertama[" + akun + "]";
    }
}
