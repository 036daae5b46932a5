package id.rukun.prosedur.penggantian.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Who has named the one that is to take a post; only the Ketua may (Pasal 38 ayat (3)). */
public enum Penunjuk implements PilihanTetap {
    KETUA("Ketua, atau Careteker yang menjalankan kursinya"),
    MUSYAWARAH("Musyawarah"),
    LURAH("Lurah");

    private final String sebutan;

    Penunjuk(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
