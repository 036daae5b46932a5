package id.rukun.engine;

/**
 * The question before a gateway: loads, asks the rules, records their answers, and sets one enum variable that is named
 * after the enum. The conditions of the gateway's flows compare that variable with the enum's constants.
 *
 * @param <E> the possible answers, one per flow
 */
public abstract class Gerbang<E extends Enum<E>> extends LangkahDelegate {

    private final Class<E> jawaban;

    protected Gerbang(LangkahFactory factory, Class<E> jawaban) {
        super(factory);
        this.jawaban = jawaban;
    }

    @Override
    protected final void jalankan(Langkah langkah) {
        langkah.tetapkan(variabel(), jawab(langkah).name());
    }

    protected abstract E jawab(Langkah langkah);

    /** Name of the variable that this question sets. */
    public final String variabel() {
        String nama = jawaban.getSimpleName();
        return Character.toLowerCase(nama.charAt(0)) + nama.substring(1);
    }

    /** The possible answers. */
    public final Class<E> jawaban() {
        return jawaban;
    }
}
