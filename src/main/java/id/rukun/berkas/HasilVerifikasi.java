package id.rukun.berkas;

/**
 * What the verification of a dossier found.
 *
 * @param utuh whether nothing was altered
 * @param urutanRusak place of the first broken link; {@code null} if nothing was altered
 * @param sebab what is wrong with it, in Indonesian; {@code null} if nothing was altered
 */
public record HasilVerifikasi(boolean utuh, Integer urutanRusak, String sebab) {

    static final HasilVerifikasi UTUH = new HasilVerifikasi(true, null, null);

    static HasilVerifikasi rusak(int urutan, String sebab) {
        return new HasilVerifikasi(false, urutan, sebab.formatted(urutan));
    }
}
