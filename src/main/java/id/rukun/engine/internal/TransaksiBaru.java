package id.rukun.engine.internal;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does something in a transaction and a command of its own, inside a job: if it is refused, only its own changes are
 * undone, and the job goes on.
 */
@Component
public class TransaksiBaru {

    private final ProcessEngineConfigurationImpl mesin;

    TransaksiBaru(@Lazy ProcessEngineConfigurationImpl mesin) {
        this.mesin = mesin;
    }

    public void jalankan(Runnable kerja) {
        mesin.getCommandExecutorTxRequiresNew().execute(konteks -> {
            kerja.run();
            return null;
        });
    }
}
