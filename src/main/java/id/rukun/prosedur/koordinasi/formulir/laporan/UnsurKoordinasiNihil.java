package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.PilihanTetap;

/** Of what a report on coordination has nothing to tell. */
public enum UnsurKoordinasiNihil implements PilihanTetap {
    HASIL("Hasil koordinasi"),
    TINDAK_LANJUT("Tindak lanjut");

    private final String sebutan;

    UnsurKoordinasiNihil(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
