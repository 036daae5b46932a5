package id.rukun.engine.step;

import id.rukun.engine.Variabel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Stands at the start of the end events of an event subprocess that takes the place of the rest of its process: when the
 * process ends with it, {@link AkhirProses} is told of the subprocess and no longer of where in it that was.
 */
@Component
class AkhirSubproses implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(Variabel.HASIL, AkhirProses.hasil(execution.getCurrentActivityId()));
    }
}
