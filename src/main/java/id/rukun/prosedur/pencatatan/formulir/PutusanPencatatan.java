package id.rukun.prosedur.pencatatan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the second person does about what is asked of the register. */
public enum PutusanPencatatan implements PilihanTetap {
    SETUJUI("Setujui; dilaksanakan sekarang"),
    KEMBALIKAN("Kembalikan untuk diperbaiki"),
    TOLAK("Tolak; tidak ada yang dilaksanakan");

    private final String sebutan;

    PutusanPencatatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
