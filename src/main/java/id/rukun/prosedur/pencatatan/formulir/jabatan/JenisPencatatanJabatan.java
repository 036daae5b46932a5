package id.rukun.prosedur.pencatatan.formulir.jabatan;

import id.rukun.isian.formulir.PilihanTetap;

/** What is recorded of a post of an office. */
public enum JenisPencatatanJabatan implements PilihanTetap {
    BERHALANGAN("Pejabat berhalangan sementara (cuti, dinas, sakit)"),
    BERHALANGAN_DENGAN_PELAKSANA("Pejabat berhalangan sementara, dengan pelaksana harian (Plh.)"),
    KEMBALI("Hari kembali bertugas ditetapkan atau diubah"),
    PELAKSANA_HARIAN("Pelaksana harian (Plh.) bagi pejabat yang berhalangan"),
    PELAKSANA_TUGAS("Pelaksana tugas (Plt.) pada jabatan yang kosong"),
    HARI_TERAKHIR_PELAKSANA("Pelaksana diperpanjang atau diakhiri"),
    PENGANGKATAN("Pejabat definitif diangkat"),
    PEMBERHENTIAN("Pejabat definitif berhenti"),
    PERBAIKAN("Nama atau NIP diperbaiki"),
    POS_BARU("Jabatan baru di bawah kepala unit"),
    POS_BERAKHIR("Jabatan di bawah kepala unit ditiadakan"),
    ATASAN_POS("Atasan langsung sebuah jabatan diganti");

    private final String sebutan;

    JenisPencatatanJabatan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Whether it is about a post below the head of a unit itself, not about who holds one. */
    public boolean tentangPos() {
        return this == POS_BARU || this == POS_BERAKHIR || this == ATASAN_POS;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
