package id.rukun.lampiran;

/** A file is not taken in; the message says why, in Indonesian. */
public class LampiranDitolakException extends RuntimeException {

    LampiranDitolakException(String pesan) {
        super(pesan);
    }
}
