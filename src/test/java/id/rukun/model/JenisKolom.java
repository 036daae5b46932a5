package id.rukun.model;

import java.util.Locale;

/** The kinds of control that a form may use for a field. */
enum JenisKolom {
    TEKS,
    TEKS_PANJANG,
    TANGGAL,
    JAM,
    BILANGAN,
    RUPIAH,
    CENTANG,
    /** One constant of an enum. */
    PILIHAN {
        @Override
        String nama() {
            return "pilihan-tunggal";
        }
    },
    /** One constant of an enum, where a row has room for one line. */
    PILIHAN_RINGKAS,
    /** Some constants of an enum. */
    PILIHAN_BANYAK {
        @Override
        String nama() {
            return "pilihan-ganda";
        }
    },
    /** One id out of what the server offers. */
    PILIHAN_SERVER,
    /** Ids out of what the server offers. */
    DAFTAR,
    /** Ids out of what the server offers, searched for one by one. */
    PEMILIH_BANYAK,
    /** Rows that people add, each with fields of its own. */
    BARIS,
    /** Files. */
    LAMPIRAN;

    /** The kind as the field library knows it. */
    String nama() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the control sends a value even if nobody touched it. */
    boolean selaluTerisi() {
        return this == CENTANG || this == PILIHAN_BANYAK || this == DAFTAR || this == PEMILIH_BANYAK;
    }
}
