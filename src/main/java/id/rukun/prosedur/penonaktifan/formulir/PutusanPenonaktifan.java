package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah decides; he may deactivate (Pasal 36 ayat (3), Pasal 37 ayat (3)). */
public enum PutusanPenonaktifan implements PilihanTetap {
    TUTUP("Tutup perkara; ia tetap menjabat"),
    NONAKTIFKAN("Nonaktifkan");

    private final String sebutan;

    PutusanPenonaktifan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
