package id.rukun.prosedur.penonaktifan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule with the facts about which it is asked.
 *
 * @param kolom keys of the fields of the form that say them; empty where the register does
 */
public record SoalHukum<F extends Record>(List<String> kolom, Class<? extends Aturan<F>> aturan, F fakta) {

    /** The same where another form than the one being submitted says the facts. */
    public SoalHukum<F> tanpaKolom() {
        return new SoalHukum<>(List.of(), aturan, fakta);
    }

    /** What the rule answers in an edition. */
    Putusan jawab(KatalogAturan katalog, LocalDate edisi) {
        return katalog.periksa(aturan, fakta, edisi);
    }
}
