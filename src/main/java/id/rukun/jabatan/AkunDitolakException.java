package id.rukun.jabatan;

/** A login is one person's for ever, and one person has at most one that works (RUKUN-POL-74). */
public class AkunDitolakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AkunDitolakException(String pesan) {
        super(pesan + " (kebijakan Rukun RUKUN-POL-74).");
    }
}
