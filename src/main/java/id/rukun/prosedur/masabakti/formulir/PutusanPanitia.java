package id.rukun.prosedur.masabakti.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah has the committee formed without a report. */
public enum PutusanPanitia implements PilihanTetap {
    BENTUK("Lanjutkan ke pembentukan panitia tanpa laporan"),
    TUNGGU("Tunggu laporannya");

    private final String sebutan;

    PutusanPanitia(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
