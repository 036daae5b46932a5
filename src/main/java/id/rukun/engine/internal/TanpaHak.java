package id.rukun.engine.internal;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine what Rukun itself must know, without the rights of the person who is signed in. */
@Component
public class TanpaHak {

    private final ProcessEngineConfigurationImpl mesin;

    TanpaHak(@Lazy ProcessEngineConfigurationImpl mesin) {
        this.mesin = mesin;
    }

    public <T> T tanya(Callable<T> baca) {
        return mesin.getCommandExecutorTxRequired().execute(konteks -> TaskContext.tanpaHak(baca));
    }
}
