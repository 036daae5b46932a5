package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the participants agreed on. */
public enum PutusanPeserta implements PilihanTetap {
    MENERIMA("Peserta menerima usul"),
    MENOLAK("Peserta menolak usul");

    private final String sebutan;

    PutusanPeserta(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
