package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah does after the Camat refused. */
public enum TindakLanjut implements PilihanTetap {
    REVISI("Revisi rancangan dan mintakan persetujuan lagi"),
    AKHIRI("Akhiri kasus");

    private final String sebutan;

    TindakLanjut(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
