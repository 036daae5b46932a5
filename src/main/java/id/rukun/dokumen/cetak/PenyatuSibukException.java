package id.rukun.dokumen.cetak;

/** Other papers are being put together; the message says so, in Indonesian. */
public class PenyatuSibukException extends RuntimeException {

    PenyatuSibukException(String pesan) {
        super(pesan);
    }
}
