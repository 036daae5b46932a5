package id.rukun.isian.nilai;

import id.rukun.hukum.Sebutan;

/**
 * A file that a submission attaches. A form sends its id alone; the rest is added when the submission is taken, so that
 * what is kept of it names the content.
 *
 * @param id the file
 * @param nama its name, without what nobody can see
 * @param jenis what it is: PDF, JPEG or PNG
 * @param ukuran bytes as they are kept
 * @param sidik SHA-256 of these bytes
 */
public record Terlampir(String id, String nama, String jenis, Long ukuran, String sidik) {

    /** A file as a form names it. */
    public static Terlampir dengan(String id) {
        return new Terlampir(id, null, null, null, null);
    }

    /** What a reader is told of it: "berita-acara.pdf (PDF, 1,2 MB)". */
    public String sebutan() {
        return nama + " (" + jenis + ", " + Sebutan.ukuran(ukuran) + ")";
    }
}
