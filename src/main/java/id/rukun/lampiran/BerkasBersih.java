package id.rukun.lampiran;

import id.rukun.berkas.sidik.Sidik;

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
     * @param titikTerbanyak how many pixels an image may have
     * @throws LampiranDitolakException if it is of no kind that is taken in, or cannot be read
     */
    static BerkasBersih dari(byte[] isi, long titikTerbanyak) {
        JenisLampiran jenis = JenisLampiran.dari(isi).orElseThrow(() -> new LampiranDitolakException(
                "Berkas ini bukan PDF, JPEG, atau PNG menurut isinya; hanya ketiganya yang diterima (kebijakan Rukun)."));
        if (jenis == JenisLampiran.PDF) {
            PemeriksaPdf.periksa(isi);
            return new BerkasBersih(jenis, isi);
        }
        return new BerkasBersih(jenis, GambarBersih.dari(isi, jenis, titikTerbanyak));
    }

    String sidik() {
        return sidik(isi);
    }

    static String sidik(byte[] isi) {
        return Sidik.atas(isi);
    }
}
