package id.rukun.engine.internal;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks several things in one command of the engine, and so in one transaction, with the rights of the person. */
@Component
public class SatuPerintah {

    private final ProcessEngineConfigurationImpl mesin;

    SatuPerintah(@Lazy ProcessEngineConfigurationImpl mesin) {
        this.mesin = mesin;
    }

    public <T> T tanya(Supplier<T> baca) {
        return mesin.getCommandExecutorTxRequired().execute(konteks -> baca.get());
    }
}
