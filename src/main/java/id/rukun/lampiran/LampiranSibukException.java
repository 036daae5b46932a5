package id.rukun.lampiran;

/** A file cannot be taken in or given out just now; the message says why, in Indonesian. */
public class LampiranSibukException extends RuntimeException {

    LampiranSibukException(String pesan) {
        super(pesan);
    }
}
