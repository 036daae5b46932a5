package id.rukun.dokumen.cetak;

/** What comes of comparing a copy with what is kept of a document. */
public enum HasilBanding {
    SAMA("Sama: salinan ini tidak berbeda sedikit pun dari dokumen yang tersimpan."),
    SAMA_BERTANDA_TANGAN("Sama: salinan ini tidak berbeda sedikit pun dari pindaian bertanda tangan yang ditambahkan kantor yang "
            + "menandatanganinya. Isi pindaian tidak diperiksa Rukun; bandingkan dengan dokumen yang dicetak."),
    BERBEDA("Isi berbeda: berkas ini bukan salinan digital dokumen yang tersimpan. Hasil pindai, foto, atau cetak ulang selalu "
            + "berbeda; bandingkan nomor dan tanggalnya dengan yang di atas, atau tanyakan kepada kantor yang menerbitkannya."),
    BELUM_ADA("Belum dapat dibandingkan: dokumen ini sedang dicetak. Coba lagi beberapa saat lagi."),
    SUDAH_DIHAPUS("Tidak dapat dibandingkan lagi: salinan yang tersimpan sudah dihapus karena masa simpannya berakhir."),
    TIDAK_DIKENAL("Tidak dikenal: tidak ada dokumen dengan id itu.");

    private final String kalimat;

    HasilBanding(String kalimat) {
        this.kalimat = kalimat;
    }

    /** What is said to whoever asked. */
    public String kalimat() {
        return kalimat;
    }
}
