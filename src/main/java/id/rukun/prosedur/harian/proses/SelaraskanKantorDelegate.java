package id.rukun.prosedur.harian.proses;

import id.rukun.engine.office.AkunGagalException;
import id.rukun.engine.office.OfficeSync;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets rights and tasks follow the posts of the day that has begun. An account that fails holds up nobody else's
 * reminders: it is tried again in a step of its own.
 */
@Component
class SelaraskanKantorDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(SelaraskanKantorDelegate.class);

    private final OfficeSync kantor;

    SelaraskanKantorDelegate(OfficeSync kantor) {
        this.kantor = kantor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            OfficeSync.HasilSelaras hasil = kantor.sinkronkan();
            LOG.info("Posts of the day: {} accounts changed, {} tasks back to their office", hasil.akunBerubah(),
                    hasil.tugasKembali());
        } catch (AkunGagalException e) {
            execution.setVariable(HarianProcess.AKUN_TERTINGGAL, e.akun());
        }
    }
}
