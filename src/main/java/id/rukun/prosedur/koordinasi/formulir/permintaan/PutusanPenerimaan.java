package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** What an Asisten answers. */
public enum PutusanPenerimaan implements PilihanTetap {
    TERIMA("Terima dan koordinasikan"),
    KEMBALIKAN("Kembalikan kepada pemohon"),
    BUKAN_BIDANG("Bukan bidang saya: teruskan kepada Sekretaris Daerah");

    private final String sebutan;

    PutusanPenerimaan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
