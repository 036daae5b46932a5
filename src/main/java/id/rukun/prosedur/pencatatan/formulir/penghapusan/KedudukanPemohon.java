package id.rukun.prosedur.pencatatan.formulir.penghapusan;

import id.rukun.isian.formulir.PilihanTetap;

/** In which quality somebody asks for the erasure of data. */
public enum KedudukanPemohon implements PilihanTetap {
    SENDIRI("Orangnya sendiri"),
    MEWAKILI("Wali atau kuasanya"),
    AHLI_WARIS("Ahli warisnya; orangnya sudah meninggal");

    private final String sebutan;

    KedudukanPemohon(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
