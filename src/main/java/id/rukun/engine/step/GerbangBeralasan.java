package id.rukun.engine.step;

import id.rukun.isian.PutusanBeralasan;

/**
 * The question whose answer somebody has given on the form, with a reason: the reason is asked for its length
 * (RUKUN-POL-07), the answer for what else it must meet.
 *
 * @param <E> the possible answers, one per flow
 * @param <I> the form
 */
public abstract class GerbangBeralasan<E extends Enum<E>, I extends Record & PutusanBeralasan<E>> extends Gerbang<E> {

    private final Class<I> formulir;

    protected GerbangBeralasan(LangkahFactory factory, Class<I> formulir) {
        super(factory);
        this.formulir = formulir;
    }

    @Override
    protected final E jawab(Pertanyaan pertanyaan) {
        I isian = pertanyaan.isian(formulir);
        if (perluAlasan(isian.putusan())) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        periksa(pertanyaan, isian);
        return isian.putusan();
    }

    /** Whether this answer needs a reason; without more, each does. */
    protected boolean perluAlasan(E putusan) {
        return true;
    }

    /**
     * What else the answer must meet; without more, nothing.
     *
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if it does not
     */
    protected void periksa(Pertanyaan pertanyaan, I isian) {}
}
