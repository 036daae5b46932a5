package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah does about conditions that are not met. */
public enum TinjauanSyarat implements PilihanTetap {
    /** Ask again after the register was put right. */
    PERIKSA_ULANG("Periksa ulang: register sudah dibetulkan"),
    TOLAK("Tolak: syarat tidak dapat dipenuhi");

    private final String sebutan;

    TinjauanSyarat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
