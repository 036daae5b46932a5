package id.rukun.jabatan;

/** Why a post ended (Pasal 33, 35; PENATAAN: RUKUN-POL-16; PENGURUS_DEFINITIF: Pasal 8 ayat (1), 32 ayat (1)). */
public enum SebabAkhir {
    MASA_BAKTI,
    MENINGGAL,
    MENGUNDURKAN_DIRI,
    DINONAKTIFKAN,
    PENATAAN,
    DIGANTI,
    PENGURUS_DEFINITIF
}
