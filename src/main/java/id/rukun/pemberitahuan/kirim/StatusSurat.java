package id.rukun.pemberitahuan.kirim;

/** How far a letter has come. */
enum StatusSurat {
    MENUNGGU,
    TERKIRIM,
    /** It was refused for good, or tried for too long. */
    GAGAL,
    /** When its turn came there was nobody left to write to, or nothing left to say. */
    BATAL
}
