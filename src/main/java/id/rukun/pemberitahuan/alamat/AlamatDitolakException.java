package id.rukun.pemberitahuan.alamat;

/** An address that nobody is written to; the message says why, in Indonesian. */
public class AlamatDitolakException extends RuntimeException {

    public AlamatDitolakException(String pesan) {
        super(pesan);
    }
}
