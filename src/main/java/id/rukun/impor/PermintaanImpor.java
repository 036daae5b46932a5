package id.rukun.impor;

import id.rukun.impor.tabel.BerkasImpor;

/**
 * Who wants which file imported.
 *
 * @param jenis what it holds ({@link Importir#jenis})
 * @param berkas the file
 * @param lingkup for which area
 * @param akun login of who wants it; {@code null} for the command line
 * @param sudahDiperiksa what the check before told, which must still be true; {@code null} where nobody has looked at it
 */
public record PermintaanImpor(String jenis, BerkasImpor berkas, LingkupImpor lingkup, String akun, ImporDiperiksa sudahDiperiksa) {

    /** What somebody has seen before he had it written: digest of the file, and what would come of it. */
    public record ImporDiperiksa(String sidik, int baru, int berubah) {}
}
