package id.rukun.prosedur.pencatatan.formulir.unit;

import id.rukun.isian.formulir.PilihanTetap;

/** What the register of units learns that no Keputusan sets. */
public enum JenisPencatatanUnit implements PilihanTetap {
    BATAS_UNIT("Batas, dengan kata-kata"),
    TETANGGA_BARU("Tetangga yang belum tercatat"),
    BUKAN_TETANGGA("Tetangga yang keliru tercatat"),
    JUMLAH_KK_DINYATAKAN("Jumlah KK sebuah RT yang kartunya belum ada dalam register");

    private final String sebutan;

    JenisPencatatanUnit(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** Whether it is about neighbours. */
    public boolean tetangga() {
        return this == TETANGGA_BARU || this == BUKAN_TETANGGA;
    }
}
