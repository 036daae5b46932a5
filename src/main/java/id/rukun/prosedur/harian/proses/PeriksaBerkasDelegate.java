package id.rukun.prosedur.harian.proses;

import id.rukun.prosedur.harian.PemeriksaanBerkasService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lists the heads of all dossiers outside the database and verifies those whose turn it is. */
@Component
class PeriksaBerkasDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(PeriksaBerkasDelegate.class);

    private final PemeriksaanBerkasService pemeriksaan;

    PeriksaBerkasDelegate(PemeriksaanBerkasService pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LOG.info("Dossiers: {} verified", pemeriksaan.periksa());
    }
}
