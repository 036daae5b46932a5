package id.rukun.penduduk;

/** State of a Kartu Keluarga: in force, moved out of the area of Rukun, or closed. */
public enum StatusKk {
    AKTIF,
    PINDAH,
    TUTUP
}
