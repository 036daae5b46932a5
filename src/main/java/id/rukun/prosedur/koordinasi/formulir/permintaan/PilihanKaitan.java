package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** Which connection it is (Pasal 7 ayat (1) Perwali Bukittinggi 65/2014). */
public enum PilihanKaitan implements PilihanTetap {
    FUNGSIONAL("Fungsional"),
    SEKTORAL("Sektoral"),
    REGIONAL("Regional");

    private final String sebutan;

    PilihanKaitan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
