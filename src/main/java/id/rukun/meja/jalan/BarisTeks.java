package id.rukun.meja.jalan;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text on a drawing.
 *
 * @param x where it is anchored
 * @param y its baseline
 * @param isi the text
 * @param kelas class of its style
 */
record BarisTeks(int x, int y, String isi, String kelas) {

    /** A text in lines of at most so many letters; a longer word stands alone. */
    static List<String> bungkus(String teks, int huruf) {
        List<String> baris = new ArrayList<>();
        StringBuilder kini = new StringBuilder();
        for (String kata : teks.split("\\s+")) {
            if (!kini.isEmpty() && kini.length() + 1 + kata.length() > huruf) {
                baris.add(kini.toString());
                kini.setLength(0);
            }
            kini.append(kini.isEmpty() ? "" : " ").append(kata);
        }
        if (!kini.isEmpty()) {
            baris.add(kini.toString());
        }
        return baris;
    }

    /** Lines below each other, the first one with its baseline at {@code y}. */
    static List<BarisTeks> susun(List<String> baris, int x, int y, int jarak, String kelas) {
        List<BarisTeks> hasil = new ArrayList<>();
        for (String isi : baris) {
            hasil.add(new BarisTeks(x, y + jarak * hasil.size(), isi, kelas));
        }
        return hasil;
    }
}
