package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** How it is done (Pasal 18 ayat (3) Perwali Banjar 6/2023). */
public enum PilihanCara implements PilihanTetap {
    LANGSUNG("Langsung"),
    MEDIA_ELEKTRONIK("Melalui media elektronik");

    private final String sebutan;

    PilihanCara(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
