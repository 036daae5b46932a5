package id.rukun.prosedur.pencatatan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the second person does about a change of the register. */
public enum PutusanPencatatan implements PilihanTetap {
    SETUJUI("Setujui; register diubah sekarang"),
    KEMBALIKAN("Kembalikan untuk diperbaiki"),
    TOLAK("Tolak; register tidak berubah");

    private final String sebutan;

    PutusanPencatatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
