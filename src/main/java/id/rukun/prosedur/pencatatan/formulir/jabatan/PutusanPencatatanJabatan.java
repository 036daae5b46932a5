package id.rukun.prosedur.pencatatan.formulir.jabatan;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether a change of who holds a post stands. */
public enum PutusanPencatatanJabatan implements PilihanTetap {
    SETUJUI("Tetapkan"),
    KEMBALIKAN("Kembalikan untuk diperbaiki"),
    TOLAK("Tolak");

    private final String sebutan;

    PutusanPencatatanJabatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
