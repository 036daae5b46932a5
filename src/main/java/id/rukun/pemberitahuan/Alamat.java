package id.rukun.pemberitahuan;

/**
 * Whom a notice concerns.
 *
 * @param kasusId case; {@code null} where it concerns none, or one that is gone
 * @param unitId unit that the waiting step is about
 * @param penerima group of the office that is told, {@code <peran>-<unitId>}
 * @param sebutan how people call that office, for example "Ketua RW 01"
 * @param akun login of the one person of that office who is told; {@code null} for all who work there
 */
public record Alamat(String kasusId, String unitId, String penerima, String sebutan, String akun) {

    /** All who work for an office. */
    public Alamat(String kasusId, String unitId, String penerima, String sebutan) {
        this(kasusId, unitId, penerima, sebutan, null);
    }
}
