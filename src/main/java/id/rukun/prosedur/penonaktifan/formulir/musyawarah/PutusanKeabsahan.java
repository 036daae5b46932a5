package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether what a Musyawarah decided conflicts with the law (Pasal 40 ayat (5), Pasal 42 ayat (5)). */
public enum PutusanKeabsahan implements PilihanTetap {
    TOLAK("Bertentangan dengan peraturan; ditolak"),
    TETAPKAN("Sesuai dengan peraturan; ditetapkan");

    private final String sebutan;

    PutusanKeabsahan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
