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
    PERBAIKAN("Nama atau NIP diperbaiki");

    private final String sebutan;

    JenisPencatatanJabatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
