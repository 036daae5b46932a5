package id.rukun.impor;

/** An import is refused as a whole; the message says in Indonesian why, and what to do. Nothing of it was written. */
public class ImporDitolakException extends RuntimeException {

    public ImporDitolakException(String pesan) {
        super(pesan);
    }

    ImporDitolakException(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
