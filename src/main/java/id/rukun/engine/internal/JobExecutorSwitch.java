package id.rukun.engine.internal;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Stops and starts the threads with which the engine runs jobs by itself. */
@Component
public class JobExecutorSwitch {

    private final ProcessEngine mesin;

    JobExecutorSwitch(@Lazy ProcessEngine mesin) {
        this.mesin = mesin;
    }

    /** Runs something while the engine runs no job by itself; afterwards it does again, if it did before. */
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
            if (aktif) {
                pelaksana.start();
            }
        }
    }
}
