package id.rukun.impor;

import id.rukun.impor.PermintaanImpor.ImporDiperiksa;
import id.rukun.impor.tabel.BerkasImpor;
import java.nio.charset.StandardCharsets;

/**
 * Imports texts as files of one kind into one area.
 *
 * @param akun login of who does it; {@code null} for the command line
 */
public record LembarUji(ImporService impor, String jenis, LingkupImpor lingkup, String akun) {

    public LembarUji(ImporService impor, String jenis, LingkupImpor lingkup) {
        this(impor, jenis, lingkup, "petugas.uji");
    }

    public HasilImpor periksa(String... baris) {
        return impor.periksa(permintaan(null, baris), Kemajuan.DIAM);
    }

    public HasilImpor terapkan(String... baris) {
        return impor.terapkan(permintaan(null, baris), Kemajuan.DIAM);
    }

    public HasilImpor terapkan(ImporDiperiksa diperiksa, String... baris) {
        return impor.terapkan(permintaan(diperiksa, baris), Kemajuan.DIAM);
    }

    private PermintaanImpor permintaan(ImporDiperiksa diperiksa, String... baris) {
        return new PermintaanImpor(jenis, BerkasImpor.dari("uji.csv", String.join("\n", baris).getBytes(StandardCharsets.UTF_8)), lingkup,
                akun, diperiksa);
    }
}
