package id.rukun.berkas;

/** There is no case with the id that was asked for. */
public class KasusTidakDikenalException extends RuntimeException {

    KasusTidakDikenalException(String id) {
        super("Kasus " + id + " tidak dikenal.");
    }
}
