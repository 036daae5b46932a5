package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import java.util.List;
import java.util.Optional;

/**
 * A delegation as it is drafted.
 *
 * @param pemberi who delegates
 * @param penerima to whom
 * @param objek what
 * @param pertimbangan what was considered
 */
public record PelimpahanFakta(PejabatPelimpahan pemberi, PejabatPelimpahan penerima, ObjekPelimpahan objek,
        List<PertimbanganPelimpahan> pertimbangan) {

    /** The link of the chain that it is; empty where it is none. */
    Optional<RantaiPelimpahan> rantai() {
        return RantaiPelimpahan.antara(pemberi, penerima);
    }

    /** Who delegates to whom, as a sentence says it. */
    String pasangan() {
        return "dari " + pemberi.sebutan() + " kepada " + penerima.sebutan();
    }
}
