package id.rukun.berkas.kasus;

/** There is no case with the id that was asked for. */
public class KasusTidakDikenalException extends RuntimeException {

    public KasusTidakDikenalException(String id) {
        super("Kasus " + id + " tidak dikenal.");
    }
}
