package id.rukun.meja.jalan;

import id.rukun.engine.drawing.Kotak;
import java.util.List;

/**
 * A figure as it is drawn.
 *
 * @param id place on the page
 * @param kelas classes of its style: what it is, and whether the case has been there ({@code lalu}) or is ({@code kini})
 * @param rupa {@code kotak}, {@code bulat} or {@code wajik}
 * @param letak where it is
 * @param lambang sign inside of it; {@code null} for none
 * @param berulang whether it happens several times side by side
 * @param teks its name
 * @param tautan where it leads on the page; {@code null} where nothing is said about it
 * @param bacaan what is said about it, for who does not see the drawing
 * @param catatan what is said about it, beside it
 */
record Sosok(String id, String kelas, String rupa, Kotak letak, String lambang, boolean berulang, List<BarisTeks> teks,
        String tautan, String bacaan, Catatan catatan) {

    /** What is shown beside a figure under the pointer, or when it is reached by keyboard. */
    record Catatan(Kotak letak, List<BarisTeks> baris) {}

    public int tengahX() {
        return letak.x() + letak.lebar() / 2;
    }

    public int tengahY() {
        return letak.y() + letak.tinggi() / 2;
    }

    /** Corners of a square on its tip. */
    public String sudut() {
        return letak.x() + "," + tengahY() + " " + tengahX() + "," + letak.y() + " " + (letak.x() + letak.lebar()) + ","
                + tengahY() + " " + tengahX() + "," + (letak.y() + letak.tinggi());
    }
}
