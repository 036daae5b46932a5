package id.rukun.prosedur.penggabungan.proses;

import id.rukun.prosedur.penggabungan.AsalUsul;

/** Writes constants as an official reads them. */
final class Tulisan {

    private Tulisan() {}

    static String asal(AsalUsul asal) {
        return asal == AsalUsul.LURAH ? "inisiatif Lurah" : "masyarakat melalui RT/RW";
    }
}
