package id.rukun.hukum.pergub171.penataan.kelurahan;

/**
 * Adult residents of one unit who are not Pengurus.
 *
 * @param unit name of the unit
 * @param jumlah their number
 */
public record JumlahTokoh(String unit, int jumlah) {}
