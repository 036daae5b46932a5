package id.rukun.pengawasan.papan;

/**
 * Which rows of a list are asked for.
 *
 * @param dari how many come before them
 * @param banyaknya how many at most
 */
record BagianDaftar(int dari, int banyaknya) {

    /** A page, and one row more to know whether another one follows. */
    static BagianDaftar halaman(int ke) {
        return new BagianDaftar((ke - 1) * HalamanPapan.SEHALAMAN, HalamanPapan.SEHALAMAN + 1);
    }
}
