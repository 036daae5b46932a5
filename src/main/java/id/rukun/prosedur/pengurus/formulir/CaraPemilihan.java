package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** By which act a Ketua was elected (Pasal 27 ayat (1) to (4), Pasal 29 ayat (1) to (4)). */
public enum CaraPemilihan implements PilihanTetap {
    MUFAKAT("Musyawarah mufakat"),
    SUARA_TERBANYAK("Suara terbanyak"),
    PEMUNGUTAN_ULANG("Suara terbanyak pada pemungutan ulang"),
    PANITIA("Dipilih panitia"),
    UNDIAN("Pengundian");

    private final String sebutan;

    CaraPemilihan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
