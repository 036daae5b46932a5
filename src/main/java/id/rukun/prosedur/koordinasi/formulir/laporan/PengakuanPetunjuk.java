package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.PilihanTetap;

/** An instruction is in force from its issue; who was instructed can only say that he has read it. */
public enum PengakuanPetunjuk implements PilihanTetap {
    DIAKUI("Diakui dan dilaksanakan");

    private final String sebutan;

    PengakuanPetunjuk(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
