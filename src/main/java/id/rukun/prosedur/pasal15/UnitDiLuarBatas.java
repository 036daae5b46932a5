package id.rukun.prosedur.pasal15;

/**
 * An RT or RW whose number lies outside Pasal 5.
 *
 * @param tingkat RT or RW
 * @param jumlah its number of KK or of RT
 * @param pelanggaran {@code KURANG} or {@code LEBIH}
 */
public record UnitDiLuarBatas(String unitId, String tingkat, int jumlah, String pelanggaran) {}
