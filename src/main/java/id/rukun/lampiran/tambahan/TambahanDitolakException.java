package id.rukun.lampiran.tambahan;

/** A file is not added to a case; says why, in Indonesian. */
public class TambahanDitolakException extends RuntimeException {

    TambahanDitolakException(String pesan) {
        super(pesan);
    }
}
