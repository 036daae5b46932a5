package id.rukun.prosedur.harian.proses;

import id.rukun.engine.Variabel;
import id.rukun.engine.link.PembukaHarian;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the cases of one area that fall due. */
@Component
class BukaKasusDelegate implements JavaDelegate {

    private final PembukaHarian pembuka;

    BukaKasusDelegate(PembukaHarian pembuka) {
        this.pembuka = pembuka;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pembuka.buka((String) execution.getVariable(Variabel.UNIT_ID));
    }
}
