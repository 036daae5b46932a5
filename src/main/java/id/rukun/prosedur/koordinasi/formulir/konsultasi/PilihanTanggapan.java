package id.rukun.prosedur.koordinasi.formulir.konsultasi;

import id.rukun.isian.formulir.PilihanTetap;

/** What who is consulted answers. */
public enum PilihanTanggapan implements PilihanTetap {
    DITANGGAPI("Ditanggapi"),
    TIDAK_BERSEDIA("Tidak bersedia");

    private final String sebutan;

    PilihanTanggapan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
