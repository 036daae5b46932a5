package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.penonaktifan.SoalHukum;
import java.util.List;

/** Asks rules with the facts that the family composes. */
public final class PenanyaSoal {

    private PenanyaSoal() {}

    /** Demands what the rules say, in their order. */
    public static void wajib(Pertanyaan pertanyaan, List<SoalHukum<?>> soal) {
        soal.forEach(satu -> wajib(pertanyaan, satu));
    }

    /** Demands what the rule says; a refusal is shown at the fields that say its facts. */
    public static <F extends Record> void wajib(Pertanyaan pertanyaan, SoalHukum<F> soal) {
        if (soal.kolom().isEmpty()) {
            pertanyaan.wajib(soal.aturan(), soal.fakta());
        } else {
            pertanyaan.wajib(soal.kolom(), soal.aturan(), soal.fakta());
        }
    }
}
