package id.rukun.prosedur.harian.proses;

import id.rukun.engine.office.OfficeSync;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tries the accounts again that could not be brought in line with the posts of the day. While one still cannot, this
 * step fails and names it, so that an operator sees it and can have it tried again.
 */
@Component
class SelaraskanTertinggalDelegate implements JavaDelegate {

    private final OfficeSync kantor;

    SelaraskanTertinggalDelegate(OfficeSync kantor) {
        this.kantor = kantor;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void execute(DelegateExecution execution) {
        List<String> akun = (List<String>) execution.getVariable(HarianProcess.AKUN_TERTINGGAL);
        if (akun != null) {
            kantor.sinkronkan(akun);
        }
    }
}
