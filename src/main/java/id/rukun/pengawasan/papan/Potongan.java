package id.rukun.pengawasan.papan;

/**
 * Which rows of a list are asked for.
 *
 * @param dari how many come before them
 * @param banyaknya how many at most
 */
record Potongan(int dari, int banyaknya) {

    static final Potongan SEMUA = new Potongan(0, Integer.MAX_VALUE);

    /** A page, and one row more to know whether another one follows. */
    static Potongan halaman(int ke) {
        return new Potongan((ke - 1) * HalamanPapan.SEHALAMAN, HalamanPapan.SEHALAMAN + 1);
    }
}
