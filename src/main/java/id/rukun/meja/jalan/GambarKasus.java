package id.rukun.meja.jalan;

import id.rukun.engine.drawing.Kotak;
import java.util.List;

/**
 * The drawing of one procedure of a case, with the way that the case has taken.
 *
 * @param id place on the page
 * @param judul name of the procedure, and the unit that it is about
 * @param kalimat where the case stands on it, as a sentence
 * @param berjalan whether it runs
 * @param bingkai what the drawing covers
 * @param sosok its figures
 * @param garis its lines
 */
record GambarKasus(String id, String judul, String kalimat, boolean berjalan, Kotak bingkai, List<Sosok> sosok,
        List<Coretan> garis) {

    /**
     * A line as it is drawn.
     *
     * @param kelas classes of its style
     * @param titik its corners
     * @param teks its name
     */
    record Coretan(String kelas, String titik, List<BarisTeks> teks) {}
}
