package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Sebutan;

/**
 * What was written of one element of a report.
 *
 * @param kode a word of {@link UnsurPertanggungjawaban}
 * @param isi what was written; {@code null} for nothing
 * @param nihil whether it was said that there is nothing to tell
 */
public record UnsurIsian(String kode, @BolehKosong String isi, boolean nihil) {

    boolean terisi() {
        return nihil || !Sebutan.kosong(isi);
    }
}
