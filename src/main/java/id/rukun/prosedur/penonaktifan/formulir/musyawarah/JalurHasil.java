package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.PilihanTetap;

/** How the result of a Musyawarah reaches the Lurah (Pasal 36 ayat (2), Pasal 37 ayat (2)). */
public enum JalurHasil implements PilihanTetap {
    MELALUI_KETUA_RW("Melalui Ketua RW"),
    LANGSUNG("Langsung kepada Lurah");

    private final String sebutan;

    JalurHasil(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
