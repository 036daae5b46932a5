package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the written warning has reached him. */
public enum HasilPenyerahan implements PilihanTetap {
    DITERIMA("Diterima; tanda terimanya ditandatangani"),
    DITOLAK("Ia menolak menandatangani; disampaikan di hadapan saksi"),
    BELUM("Belum sampai; diantar lagi");

    private final String sebutan;

    HasilPenyerahan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
