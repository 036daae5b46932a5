package id.rukun.hukum.api;

/**
 * One wrong field of a request.
 *
 * @param kolom path of the field, for example {@code fakta.unit[0].hadir}
 * @param pesan what is wrong with it, in Indonesian
 */
public record KolomSalah(String kolom, String pesan) {}
