package id.rukun.hukum.api;

/** No reading has this id. */
class TafsirTidakDikenalException extends RuntimeException {

    TafsirTidakDikenalException(String id) {
        super("Tafsir " + id + " tidak dikenal.");
    }
}
