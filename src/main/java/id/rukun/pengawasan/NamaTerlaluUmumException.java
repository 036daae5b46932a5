package id.rukun.pengawasan;

/** Somebody looks for a person by a name that is too short, or that too many have; the message tells him so. */
public class NamaTerlaluUmumException extends RuntimeException {

    NamaTerlaluUmumException(String pesan) {
        super(pesan);
    }
}
