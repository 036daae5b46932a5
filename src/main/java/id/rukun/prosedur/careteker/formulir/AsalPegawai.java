package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Where a PNS is known from. */
public enum AsalPegawai implements PilihanTetap {
    KANTOR_INI("Pejabat Kelurahan atau Kecamatan ini"),
    KANTOR_LAIN("PNS dari kantor lain");

    private final String sebutan;

    AsalPegawai(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
