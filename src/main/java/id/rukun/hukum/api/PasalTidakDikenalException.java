package id.rukun.hukum.api;

/** No regulation has this name, or it has no such article. */
class PasalTidakDikenalException extends RuntimeException {

    PasalTidakDikenalException(String pesan) {
        super(pesan);
    }
}
