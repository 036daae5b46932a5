package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Why somebody leaves a board before his last day (Pasal 35 ayat (1)); the last one is refused here. */
public enum SebabBerhenti implements PilihanTetap {
    MENINGGAL("Meninggal dunia"),
    MENGUNDURKAN_DIRI("Mengundurkan diri"),
    DINONAKTIFKAN("Dinonaktifkan");

    private final String sebutan;

    SebabBerhenti(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
