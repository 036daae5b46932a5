package id.rukun.engine.watch;

import id.rukun.engine.internal.BarisTugas;
import id.rukun.engine.internal.TugasKasus;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open tasks of offices and of cases, for who must know what a change reaches; whoever asks, and with one question. */
@Component
public class TugasPerKantor {

    private final TugasKasus tugas;

    TugasPerKantor(TugasKasus tugas) {
        this.tugas = tugas;
    }

    /**
     * An open task, once for each office that may take it.
     *
     * @param nomorKasus number of its case
     * @param nama what is to be done
     * @param pemegang login of the person who has claimed it; {@code null} for none
     * @param grup group of an office, or of one person; {@code null} where nobody else may take it
     */
    public record TugasDipegang(String nomorKasus, String nama, String pemegang, String grup) {}

    /** The oldest that some offices may take. */
    public List<TugasDipegang> milik(Collection<String> grup, int terbanyak) {
        return tugas.milikKantor(grup, terbanyak).stream().map(TugasPerKantor::dari).toList();
    }

    /** How many tasks some offices may take. */
    public int jumlah(Collection<String> grup) {
        return tugas.jumlahKantor(grup);
    }

    /** Those of some cases, by their numbers; not of more cases than a page has. */
    public List<TugasDipegang> kasus(Collection<String> nomor) {
        return tugas.milik(nomor).stream().map(TugasPerKantor::dari).toList();
    }

    private static TugasDipegang dari(BarisTugas baris) {
        return new TugasDipegang(baris.nomor(), baris.nama(), baris.pemegang(), baris.grup());
    }
}
