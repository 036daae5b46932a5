package id.rukun.jabatan.masabakti;

import id.rukun.isian.formulir.PilihanTetap;

/** From which paper on a term is counted (Pasal 33 ayat (1), AMB-28). */
public enum DasarMulai implements PilihanTetap {
    PEMILIHAN("Berita acara pemilihan"),
    PENYERAHAN("Berita acara penyerahan tugas dari panitia pemilihan");

    private final String sebutan;

    DasarMulai(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
