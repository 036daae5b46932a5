package id.rukun.prosedur.harian.proses;

import id.rukun.engine.reminder.PengingatTugas;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** TM-11: tells of the tasks of one area that have come to their day. */
@Component
class IngatkanTugasDelegate implements JavaDelegate {

    private final PengingatTugas pengingat;

    IngatkanTugasDelegate(PengingatTugas pengingat) {
        this.pengingat = pengingat;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void execute(DelegateExecution execution) {
        pengingat.ingatkan((List<String>) execution.getVariable(PengingatProcess.DAFTAR_KASUS));
    }
}
