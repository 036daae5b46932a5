package id.rukun.engine.step;

/**
 * The question before a gateway: loads, asks the rules, records their answers, and sets one enum variable, which
 * {@link Jawaban} names. The conditions of the gateway's flows compare that variable with the enum's constants.
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

    protected abstract E jawab(Langkah langkah);
}
