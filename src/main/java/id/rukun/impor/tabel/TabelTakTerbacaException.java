package id.rukun.impor.tabel;

/** A file is no table that can be read; the message says in Indonesian why, and what to do. */
public class TabelTakTerbacaException extends RuntimeException {

    public TabelTakTerbacaException(String pesan) {
        super(pesan);
    }
}
