package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;

import id.rukun.isian.formulir.PilihanTetap;

/** Who is to follow up. */
public enum PutusanPenetapan implements PilihanTetap {
    UNIT_LAIN("Unit lain"),
    TETAP("Tetap unit ini"),
    BATALKAN("Batalkan butirnya");

    private final String sebutan;

    PutusanPenetapan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
