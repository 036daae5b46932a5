package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether a Musyawarah was held about him; on the Lurah's route it is optional. */
public enum AdaMusyawarah implements PilihanTetap {
    TANPA("Tanpa musyawarah"),
    DENGAN("Dengan musyawarah; hasilnya dilampirkan");

    private final String sebutan;

    AdaMusyawarah(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
