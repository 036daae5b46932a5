package id.rukun.prosedur.koordinasi.penjawab;

/**
 * Who asks, or hands over.
 *
 * @param kasusId case in which it is done
 * @param tenant short name of his government
 * @param unitId his unit
 * @param kantor group of his office
 */
public record Peminta(String kasusId, String tenant, String unitId, String kantor) {}
