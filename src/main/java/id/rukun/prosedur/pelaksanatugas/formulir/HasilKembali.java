package id.rukun.prosedur.pelaksanatugas.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether somebody is on duty again. */
public enum HasilKembali implements PilihanTetap {
    KEMBALI("Sudah bertugas lagi"),
    BELUM("Belum; perkiraannya berubah");

    private final String sebutan;

    HasilKembali(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
