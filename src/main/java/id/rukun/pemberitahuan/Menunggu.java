package id.rukun.pemberitahuan;

import java.time.Instant;

/**
 * A notice that has not left yet.
 *
 * @param unitId unit that it is about
 * @param penerima group of the office that is told
 * @param akun login of the one person of that office who is told; {@code null} for all who work there
 */
public record Menunggu(String id, String unitId, String penerima, String akun, boolean segera, Instant dibuatPada) {}
