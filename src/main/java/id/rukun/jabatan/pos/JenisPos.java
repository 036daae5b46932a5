package id.rukun.jabatan.pos;

/** What kind of post it is within its unit; how high it stands there the office's table of levels says. */
public enum JenisPos {
    KEPALA,
    SEKRETARIS,
    KEPALA_BIDANG,
    INSPEKTUR_PEMBANTU,
    KEPALA_BAGIAN,
    KEPALA_SUBBAGIAN,
    KEPALA_SEKSI,
    KEPALA_UPT
}
