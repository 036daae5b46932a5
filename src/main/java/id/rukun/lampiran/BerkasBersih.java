package id.rukun.lampiran;

import id.rukun.berkas.sidik.Sidik;
import id.rukun.hukum.Sebutan;

/**
 * A file as it is kept: of one of the kinds that are taken in, readable, without what it says beside its content.
 *
 * @param jenis what it is
 * @param isi its bytes
 */
record BerkasBersih(JenisLampiran jenis, byte[] isi) {

    /**
     * Judges a file by its content and cleans it.
     *
     * @param batas how much work an image may be, and how large what is kept
     * @throws LampiranDitolakException if it is of no kind that is taken in, or cannot be read
     */
    static BerkasBersih dari(byte[] isi, LampiranLimits batas) {
        JenisLampiran jenis = JenisLampiran.dari(isi).orElseThrow(() -> new LampiranDitolakException(
                "Lampiran ini bukan PDF, JPEG, atau PNG menurut isinya; hanya ketiganya yang diterima."));
        if (jenis == JenisLampiran.PDF) {
            PemeriksaPdf.periksa(isi);
            return new BerkasBersih(jenis, isi);
        }
        byte[] gambar = GambarBersih.dari(isi, jenis, batas.gambar());
        if (gambar.length > batas.ukuranTerbesar().toBytes()) {
            throw new LampiranDitolakException("Gambar ini menjadi terlalu besar ketika digambar ulang tanpa keterangan yang "
                    + "tidak terlihat: " + Sebutan.ukuran(gambar.length) + ". " + batas.terlaluBesar());
        }
        return new BerkasBersih(jenis, gambar);
    }

    String sidik() {
        return Sidik.atas(isi);
    }
}
