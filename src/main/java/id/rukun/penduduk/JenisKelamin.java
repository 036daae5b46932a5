package id.rukun.penduduk;

/** Sex as the Kartu Keluarga records it. */
public enum JenisKelamin {
    LAKI_LAKI,
    PEREMPUAN
}
