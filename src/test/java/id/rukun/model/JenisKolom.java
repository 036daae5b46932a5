package id.rukun.model;

/** The kinds of control that a form may use for a field. */
enum JenisKolom {
    TEKS,
    TEKS_PANJANG,
    TANGGAL,
    JAM,
    ANGKA,
    CENTANG,
    /** One constant of an enum. */
    PILIHAN,
    /** Some constants of an enum. */
    PILIHAN_BANYAK,
    /** One id out of what the server offers. */
    PILIHAN_SERVER,
    /** Ids out of what the server offers. */
    DAFTAR;

    /** Whether the control sends a value even if nobody touched it. */
    boolean selaluTerisi() {
        return this == CENTANG || this == PILIHAN_BANYAK || this == DAFTAR;
    }
}
