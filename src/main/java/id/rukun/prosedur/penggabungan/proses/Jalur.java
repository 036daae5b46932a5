package id.rukun.prosedur.penggabungan.proses;

/** Which way a merger of RT takes. */
enum Jalur {
    LINTAS_RW,
    SATU_RW
}
