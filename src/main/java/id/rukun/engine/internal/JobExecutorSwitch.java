package id.rukun.engine.internal;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stops and starts the threads with which the engine runs jobs by itself. */
@Component
public class JobExecutorSwitch {

    private final ProcessEngine mesin;
    private volatile boolean aplikasiBerhenti;

    JobExecutorSwitch(@Lazy ProcessEngine mesin) {
        this.mesin = mesin;
    }

    @EventListener(ContextClosedEvent.class)
    void aplikasiBerhenti() {
        aplikasiBerhenti = true;
    }

    /**
     * Runs something while the engine runs no job by itself; afterwards it does again, if it did before and the
     * application does not stop.
     */
    public void selamaBerhenti(Runnable kerja) {
        JobExecutor pelaksana =
                ((ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration()).getJobExecutor();
        boolean aktif = pelaksana != null && pelaksana.isActive();
        if (aktif) {
            pelaksana.shutdown();
        }
        try {
            kerja.run();
        } finally {
            if (aktif && !aplikasiBerhenti) {
                pelaksana.start();
            }
        }
    }
}
