package id.rukun.prosedur.harian.proses;

import id.rukun.prosedur.harian.MasaSimpanService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Erases what is kept no longer (UU 27/2022). */
@Component
class HapusIsiDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(HapusIsiDelegate.class);

    private final MasaSimpanService masaSimpan;

    HapusIsiDelegate(MasaSimpanService masaSimpan) {
        this.masaSimpan = masaSimpan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MasaSimpanService.HasilPenghapusan hasil = masaSimpan.hapusYangLewat();
        LOG.info("Retention: contents of {} cases erased, and by parameter {}", hasil.kasus(), hasil.dihapus());
    }
}
