package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah gives a Keputusan on who has left; the post is over without one. */
public enum PutusanKeputusan implements PilihanTetap {
    TERBITKAN("Terbitkan Keputusan pemberhentian"),
    TIDAK("Tidak perlu; pemberhentian cukup dicatat");

    private final String sebutan;

    PutusanKeputusan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
