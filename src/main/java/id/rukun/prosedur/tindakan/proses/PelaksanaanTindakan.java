package id.rukun.prosedur.tindakan.proses;

/** Whether what was asked can still be done now, and what it is. */
enum PelaksanaanTindakan {
    TARIK,
    KEMBALIKAN,
    TERLAMBAT
}
