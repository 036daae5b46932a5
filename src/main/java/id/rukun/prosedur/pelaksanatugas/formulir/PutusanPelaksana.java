package id.rukun.prosedur.pelaksanatugas.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah names somebody of the board to act (AMB-88). */
public enum PutusanPelaksana implements PilihanTetap {
    TUNJUK("Tunjuk pengurus yang melaksanakan tugas Ketua"),
    TIDAK("Tidak menunjuk; Careteker dapat ditunjuk");

    private final String sebutan;

    PutusanPelaksana(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
