package id.rukun.hukum.pergub171.penataan.kelurahan;

/**
 * The Pengurus of one unit who are present.
 *
 * @param unit name of the unit
 * @param hadir number present
 */
public record PengurusHadir(String unit, int hadir) {}
