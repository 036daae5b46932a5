package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * Something that the nightly verification found, as a person reads it.
 *
 * @param pokok what it is about: a case by its number, or a list
 * @param kalimat what was found
 * @param sejak when it was found, in words
 * @param berkas address of the dossier; {@code null} where there is none, or the reader may not read it
 */
record BarisTemuan(String pokok, String kalimat, String sejak, String berkas) implements BarisTabel {

    static final List<String> KEPALA = List.of("Pokok", "Temuan", "Ditemukan");

    @Override
    public List<String> sel() {
        return List.of(pokok, kalimat, sejak);
    }
}
