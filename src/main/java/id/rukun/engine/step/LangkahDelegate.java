package id.rukun.engine.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Base of every service task of the models: opens the step, leaves the work to the subclass. */
public abstract class LangkahDelegate implements JavaDelegate {

    private final LangkahFactory factory;

    protected LangkahDelegate(LangkahFactory factory) {
        this.factory = factory;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        jalankan(factory.buka(execution));
    }

    protected abstract void jalankan(Langkah langkah);
}
