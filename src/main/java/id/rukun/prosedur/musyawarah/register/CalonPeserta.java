package id.rukun.prosedur.musyawarah.register;

/**
 * Someone to be put on a meeting's list.
 *
 * @param pilihanId id under which lists offer him: the person; for a pengurus at Kelurahan level, the post
 * @param nama name on that day
 * @param kualitas in which quality
 * @param unitId unit that the person belongs to or represents
 * @param hadir whether he is known to have come
 * @param orangId the person: two rows of the list may be the same one
 */
public record CalonPeserta(String pilihanId, String nama, KualitasPeserta kualitas, String unitId, boolean hadir,
        String orangId) {

    public CalonPeserta(String orangId, String nama, KualitasPeserta kualitas, String unitId, boolean hadir) {
        this(orangId, nama, kualitas, unitId, hadir, orangId);
    }
}
