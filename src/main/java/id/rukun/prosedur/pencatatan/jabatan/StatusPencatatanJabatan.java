package id.rukun.prosedur.pencatatan.jabatan;

/** What has become of a change of who holds a post, or of its undoing. */
public enum StatusPencatatanJabatan {
    DIAJUKAN,
    TERCATAT,
    DITOLAK,
    DIBATALKAN
}
