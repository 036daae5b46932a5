package id.rukun.prosedur.pencatatan.formulir.penduduk;

import id.rukun.isian.formulir.PilihanTetap;

/** On which card somebody stands who comes to live in an RT. */
public enum PilihanKartu implements PilihanTetap {
    KARTU_BARU("Kepala keluarga pada kartu baru"),
    ANGGOTA("Anggota kartu yang sudah tercatat di RT itu"),
    SEKELUARGA("Bersama seluruh kartu yang dikepalainya"),
    TETAP("Sendiri; tetap pada kartunya yang sekarang");

    private final String sebutan;

    PilihanKartu(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
