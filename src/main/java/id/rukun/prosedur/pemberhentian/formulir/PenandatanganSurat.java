package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Who has signed a letter of resignation. */
public enum PenandatanganSurat implements PilihanTetap {
    SENDIRI("Pengurus itu sendiri"),
    ORANG_LAIN("Orang lain");

    private final String sebutan;

    PenandatanganSurat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
