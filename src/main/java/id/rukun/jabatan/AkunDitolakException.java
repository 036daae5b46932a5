package id.rukun.jabatan;

/** A login is one person's for ever, and one person has at most one that works (RUKUN-POL-74). */
public class AkunDitolakException extends RuntimeException {

    /** What it is refused by, in words. */
    public static final String DASAR = "kebijakan Rukun RUKUN-POL-74";

    private static final long serialVersionUID = 1L;

    AkunDitolakException(String pesan) {
        super(pesan + " (" + DASAR + ").");
    }
}
