package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** How a meeting goes on to which too few came. */
public enum PutusanKelanjutan implements PilihanTetap {
    JADWAL_ULANG("Jadwalkan ulang"),
    TANPA_HASIL("Akhiri tanpa hasil"),
    MINTA_PUTUSAN("Minta putusan pimpinan");

    private final String sebutan;

    PutusanKelanjutan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
