package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether a unit takes an item as its own. */
public enum PutusanPenanggungJawab implements PilihanTetap {
    TERIMA("Terima"),
    BUKAN_FUNGSI("Kembalikan: bukan fungsi, tugas, atau kewenangan unit ini");

    private final String sebutan;

    PutusanPenanggungJawab(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
