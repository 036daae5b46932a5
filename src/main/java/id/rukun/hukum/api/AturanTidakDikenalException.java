package id.rukun.hukum.api;

/** No rule has this id. */
class AturanTidakDikenalException extends RuntimeException {

    AturanTidakDikenalException(String id) {
        super("Aturan " + id + " tidak dikenal.");
    }
}
