package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the written warning has reached him, and how; in his absence only after it was brought in vain. */
public enum HasilPenyerahan implements PilihanTetap {
    DITERIMA("Diterima; tanda terimanya ditandatangani"),
    DITOLAK("Ia menolak menandatangani; disampaikan di hadapan saksi"),
    BELUM("Belum sampai; diantar lagi"),
    DITITIPKAN("Diterima orang serumah, Ketua RT, atau Ketua RW untuknya; tanda terimanya ditandatangani"),
    DITEMPEL("Ditempel di alamatnya di hadapan dua saksi, dengan berita acara");

    private final String sebutan;

    HasilPenyerahan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** Whether it was left for him where he was not met himself. */
    public boolean pengganti() {
        return this == DITITIPKAN || this == DITEMPEL;
    }
}
