package id.rukun.jabatan;

/** Why a post ended (Pasal 33, 35; PENATAAN: RUKUN-POL-16). */
public enum SebabAkhir {
    MASA_BAKTI,
    MENINGGAL,
    MENGUNDURKAN_DIRI,
    DINONAKTIFKAN,
    PENATAAN,
    DIGANTI
}
