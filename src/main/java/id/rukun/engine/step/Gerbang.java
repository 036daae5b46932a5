package id.rukun.engine.step;

/**
 * The question before a gateway: loads, asks the rules, and sets one enum variable, which {@link Jawaban} names. The
 * conditions of the gateway's flows compare that variable with the enum's constants. It changes nothing else: effects
 * stand in a task of their own, where a reader of the model sees them.
 *
 * @param <E> the possible answers, one per flow
 */
public abstract class Gerbang<E extends Enum<E>> extends LangkahDelegate {

    protected Gerbang(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected final void jalankan(Langkah langkah) {
        langkah.tetapkan(getClass().getAnnotation(Jawaban.class).value(), jawab(langkah).name());
    }

    protected abstract E jawab(Pertanyaan pertanyaan);
}
