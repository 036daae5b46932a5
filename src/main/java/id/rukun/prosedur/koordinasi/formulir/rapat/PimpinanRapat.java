package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** Who may let a result be taken without a unit (Pasal 7 ayat (1), Pasal 8 ayat (1) Perwali Bukittinggi 65/2014). */
public enum PimpinanRapat implements PilihanTetap {
    SEKDA("Sekretaris Daerah"),
    WALI_KOTA("Walikota");

    private final String sebutan;

    PimpinanRapat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
