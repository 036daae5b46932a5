package id.rukun.pemberitahuan;

import java.time.Instant;

/**
 * A notice that has not left yet.
 *
 * @param unitId unit that it is about
 * @param penerima group of the office that is told
 */
public record Menunggu(String id, String unitId, String penerima, boolean segera, Instant dibuatPada) {}
