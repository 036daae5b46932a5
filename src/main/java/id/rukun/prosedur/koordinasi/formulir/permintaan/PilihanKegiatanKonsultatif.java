package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** What a consultative relation serves (Pasal 8 ayat (2) Perwali Banjar 6/2023). */
public enum PilihanKegiatanKonsultatif implements PilihanTetap {
    PERENCANAAN("Perencanaan"),
    PERUMUSAN("Perumusan"),
    PEMUTAKHIRAN("Pemutakhiran"),
    PENYELESAIAN_TUGAS("Penyelesaian tugas dan fungsi"),
    LAINNYA("Kegiatan lain");

    private final String sebutan;

    PilihanKegiatanKonsultatif(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
