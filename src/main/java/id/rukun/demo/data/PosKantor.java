package id.rukun.demo.data;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.jabatan.pos.JenisPos;

/** The posts below the head of one office: two directly below him where its kind has as many, and one below these. */
final class PosKantor {

    private final PembuatJabatan jabatan;
    private final String kode;
    private final String akun;

    /**
     * @param kode code of the unit
     * @param akun last parts of the logins of its officials
     */
    PosKantor(PembuatJabatan jabatan, String kode, String akun) {
        this.jabatan = jabatan;
        this.kode = kode;
        this.akun = akun;
    }

    /** @param tingkatDua whether the posts directly below the head are held */
    void isi(JenisUnitKerja jenis, boolean tingkatDua) {
        switch (jenis) {
            case DINAS, BADAN, SATPOL_PP -> susun(tingkatDua, JenisPos.SEKRETARIS, "Sekretaris", JenisPos.KEPALA_BIDANG,
                    "Kepala Bidang Program", JenisPos.KEPALA_SEKSI, "Kepala Seksi Perencanaan");
            case INSPEKTORAT -> susun(tingkatDua, JenisPos.SEKRETARIS, "Sekretaris", JenisPos.INSPEKTUR_PEMBANTU,
                    "Inspektur Pembantu Wilayah I", JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Umum");
            case SETWAN -> susun(tingkatDua, JenisPos.KEPALA_BAGIAN, "Kepala Bagian Umum", JenisPos.KEPALA_BAGIAN,
                    "Kepala Bagian Persidangan", JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Risalah");
            case KECAMATAN, KELURAHAN -> {
                String sekretaris = pos(JenisPos.SEKRETARIS, "Sekretaris", null, "sekretaris", tingkatDua);
                pos(JenisPos.KEPALA_SEKSI, "Kepala Seksi Pemerintahan", sekretaris, "kasi", true);
            }
            default -> {
                pos(JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Tata Usaha", null, "kasubbag", tingkatDua);
                pos(JenisPos.KEPALA_SEKSI, "Kepala Seksi Program", null, "kasi", true);
            }
        }
    }

    private void susun(boolean tingkatDua, JenisPos satu, String namaSatu, JenisPos dua, String namaDua, JenisPos tiga, String namaTiga) {
        pos(satu, namaSatu, null, satu == dua ? "kabag" : "sekretaris", tingkatDua);
        String atasan = pos(dua, namaDua, null, login(dua, satu == dua), tingkatDua);
        pos(tiga, namaTiga, atasan, tiga == JenisPos.KEPALA_SEKSI ? "kasi" : "kasubbag", true);
    }

    private static String login(JenisPos jenis, boolean kedua) {
        return switch (jenis) {
            case INSPEKTUR_PEMBANTU -> "irban";
            case KEPALA_BAGIAN -> kedua ? "kabag2" : "kabag";
            default -> "kabid";
        };
    }

    private String pos(JenisPos jenis, String nama, String atasan, String login, boolean terisi) {
        String id = jabatan.pos(kode, jenis, nama, atasan);
        if (terisi) {
            jabatan.pejabat(kode, id, login + "." + akun);
        }
        return id;
    }
}
