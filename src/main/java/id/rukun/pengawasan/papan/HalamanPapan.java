package id.rukun.pengawasan.papan;

import java.util.List;

/**
 * A page of a list.
 *
 * @param baris what stands on it
 * @param halaman its number, from 1
 * @param lagi whether there is another one
 */
record HalamanPapan<T>(List<T> baris, int halaman, boolean lagi) {

    static final int SEHALAMAN = 25;

    /** @param semua the page and one more row where there is one */
    static <T> HalamanPapan<T> dari(List<T> semua, int halaman) {
        boolean lagi = semua.size() > SEHALAMAN;
        return new HalamanPapan<>(lagi ? semua.subList(0, SEHALAMAN) : semua, halaman, lagi);
    }
}
