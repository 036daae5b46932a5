package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** What the leadership answers. */
public enum PutusanPemimpin implements PilihanTetap {
    LANJUT_TANPA_UNIT("Lanjutkan tanpa unit itu"),
    JADWAL_ULANG("Jadwalkan ulang"),
    TANPA_HASIL("Akhiri tanpa hasil");

    private final String sebutan;

    PutusanPemimpin(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
