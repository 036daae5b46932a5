package id.rukun.jabatan;

/**
 * Why a post ended (Pasal 33, 35; PENATAAN: RUKUN-POL-16; PENGURUS_DEFINITIF: Pasal 8 ayat (1), 32 ayat (1); BUKAN_PNS: Pasal 1
 * angka 38; KETUA_KEMBALI: the Ketua for whom a Careteker served is back; MUTASI and PENSIUN: an official who has moved or retired). A
 * post that ran out on its last day has no such cause.
 */
public enum SebabAkhir {
    MASA_BAKTI,
    MENINGGAL,
    MENGUNDURKAN_DIRI,
    DINONAKTIFKAN,
    PENATAAN,
    DIGANTI,
    PENGURUS_DEFINITIF,
    BUKAN_PNS,
    KETUA_KEMBALI,
    MUTASI,
    PENSIUN
}
