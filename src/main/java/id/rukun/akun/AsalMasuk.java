package id.rukun.akun;

/**
 * From where somebody signs in.
 *
 * @param cara by which way
 * @param alamat address on the net
 * @param ciri what his browser or program says of itself; empty if it says nothing
 */
public record AsalMasuk(CaraMasuk cara, String alamat, String ciri) {

    private static final int ALAMAT_TERPANJANG = 45;
    private static final int CIRI_TERPANJANG = 255;

    /** What is longer than any address or honest description is cut. */
    public AsalMasuk {
        alamat = potong(alamat, ALAMAT_TERPANJANG);
        ciri = potong(ciri, CIRI_TERPANJANG);
    }

    private static String potong(String teks, int terpanjang) {
        return teks == null ? "" : teks.substring(0, Math.min(terpanjang, teks.length()));
    }
}
