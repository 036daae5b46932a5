package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah appoints a Careteker: he may (Pasal 8 ayat (1), Pasal 30 ayat (1)). */
public enum PutusanPenunjukan implements PilihanTetap {
    TUNJUK("Tunjuk Careteker"),
    TIDAK_DITUNJUK("Tidak menunjuk Careteker");

    private final String sebutan;

    PutusanPenunjukan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
