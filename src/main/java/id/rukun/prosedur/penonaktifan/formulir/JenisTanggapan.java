package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** How the one concerned answers. */
public enum JenisTanggapan implements PilihanTetap {
    MEMBANTAH("Membantah"),
    MENGAKUI("Mengakui"),
    MENJELASKAN("Menjelaskan");

    private final String sebutan;

    JenisTanggapan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
