package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What somebody is employed as; only the first is a PNS in the sense of Pasal 1 angka 38. */
public enum StatusPegawai implements PilihanTetap {
    PNS_PEMPROV("PNS Pemerintah Provinsi DKI Jakarta"),
    CPNS_PPPK_PEMPROV("Calon PNS atau PPPK Pemerintah Provinsi DKI Jakarta"),
    PEGAWAI_LAIN("Pegawai pemerintah pusat atau daerah lain"),
    BUKAN_PEGAWAI("Bukan pegawai");

    private final String sebutan;

    StatusPegawai(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
