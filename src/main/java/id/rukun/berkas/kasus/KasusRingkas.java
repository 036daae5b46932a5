package id.rukun.berkas.kasus;

/**
 * What a case is found by, also where the rest of its row cannot be read any more.
 *
 * @param id immutable id
 * @param nomor number; where somebody took it away, the beginning of the id
 * @param unitId unit that it is about
 */
public record KasusRingkas(String id, String nomor, String unitId) {

    private static final int PANJANG = 8;

    public KasusRingkas {
        nomor = nomor == null ? "?" + id.substring(0, Math.min(PANJANG, id.length())) : nomor;
    }
}
