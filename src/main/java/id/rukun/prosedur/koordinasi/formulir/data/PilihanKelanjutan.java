package id.rukun.prosedur.koordinasi.formulir.data;

import id.rukun.isian.formulir.PilihanTetap;

/** What becomes of a request that was not answered. */
public enum PilihanKelanjutan implements PilihanTetap {
    MINTA_ULANG("Minta ulang"),
    TUTUP("Tutup permintaannya");

    private final String sebutan;

    PilihanKelanjutan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
