package id.rukun.pemberitahuan.saluran;

/**
 * What became of an attempt to send something.
 *
 * @param nasib how it ended
 * @param sebab why, in words that name nobody and no address; {@code null} where it was sent
 */
public record HasilPengiriman(Nasib nasib, String sebab) {

    public static final HasilPengiriman TERKIRIM = new HasilPengiriman(Nasib.TERKIRIM, null);

    /** How an attempt ends. */
    public enum Nasib {
        TERKIRIM,
        /** It may be tried again. */
        NANTI,
        /** It is refused for good. */
        TIDAK_PERNAH
    }

    public static HasilPengiriman nanti(String sebab) {
        return new HasilPengiriman(Nasib.NANTI, sebab);
    }

    public static HasilPengiriman tidakPernah(String sebab) {
        return new HasilPengiriman(Nasib.TIDAK_PERNAH, sebab);
    }
}
