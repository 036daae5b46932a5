package id.rukun.hukum.api;

import id.rukun.hukum.TeksTerlihat;

/** No rule has this id. */
class AturanTidakDikenalException extends RuntimeException {

    AturanTidakDikenalException(String id) {
        super("Aturan " + TeksTerlihat.kutipan(id) + " tidak dikenal.");
    }
}
