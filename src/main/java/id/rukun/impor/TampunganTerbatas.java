package id.rukun.impor;

import java.util.ArrayList;
import java.util.List;

/** Counts all and keeps the first ones, so that a file of a million mistakes needs no more memory than one of some. */
final class TampunganTerbatas<T> {

    private final int terbanyak;
    private final List<T> isi = new ArrayList<>();
    private int banyaknya;

    TampunganTerbatas(int terbanyak) {
        this.terbanyak = terbanyak;
    }

    void tambah(T satu) {
        banyaknya++;
        if (isi.size() < terbanyak) {
            isi.add(satu);
        }
    }

    List<T> isi() {
        return isi;
    }

    int banyaknya() {
        return banyaknya;
    }
}
