package id.rukun.browser;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.test.context.TestComponent;

/** Sets a stage while the job executor is silent: the stage runs its jobs itself; both would be in each other's way. */
@TestComponent
class PelaksanaDiam {

    private final JobExecutor pelaksana;

    PelaksanaDiam(JobExecutor pelaksana) {
        this.pelaksana = pelaksana;
    }

    <T> T selama(Supplier<T> kerja) {
        pelaksana.shutdown();
        try {
            return kerja.get();
        } finally {
            pelaksana.start();
        }
    }
}
