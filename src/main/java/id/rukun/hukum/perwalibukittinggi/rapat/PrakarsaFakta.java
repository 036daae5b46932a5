package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.SifatRapat;

/**
 * A meeting that somebody calls.
 *
 * @param sifat what it is about
 * @param pemrakarsa who calls it
 * @param nama how he is called, or his unit
 */
public record PrakarsaFakta(SifatRapat sifat, PemrakarsaRapat pemrakarsa, String nama) {

    /** Who he is, as a sentence names him. */
    String siapa() {
        return Sebutan.nama(nama) + " (" + pemrakarsa.sebutan() + ")";
    }
}
