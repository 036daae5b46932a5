package id.rukun.uji;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** A step of an example process ({@code ${langkahUji}}): does what the test says. */
@TestComponent("langkahUji")
public class LangkahUji extends LangkahDelegate {

    private Consumer<Langkah> isi = langkah -> { };

    public LangkahUji(LangkahFactory factory) {
        super(factory);
    }

    public void lakukan(Consumer<Langkah> baru) {
        isi = baru;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        isi.accept(langkah);
    }
}
