package id.rukun.hukum.pergub171.penataan.kelurahan;

/**
 * One tokoh masyarakat who is present.
 *
 * @param orang id of the person
 * @param nama his name
 * @param unit name of the unit for which he is counted
 */
public record TokohHadir(String orang, String nama, String unit) {}
