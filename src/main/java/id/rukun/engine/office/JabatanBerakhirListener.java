package id.rukun.engine.office;

import id.rukun.jabatan.JabatanBerakhir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rights and tasks follow at once where a case ends posts, as soon as the register says so for good. */
@Component
class JabatanBerakhirListener {

    private static final Logger LOG = LoggerFactory.getLogger(JabatanBerakhirListener.class);

    private final OfficeSync kantor;

    JabatanBerakhirListener(OfficeSync kantor) {
        this.kantor = kantor;
    }

    /** What has been written stands: an account that fails is tried again by the daily process. */
    @TransactionalEventListener
    public void berakhir(JabatanBerakhir berakhir) {
        try {
            kantor.ikuti(berakhir.akun());
        } catch (RuntimeException e) {
            LOG.error("Not all accounts follow the posts that ended", e);
        }
    }
}
