package id.rukun.engine.office;

import id.rukun.jabatan.JabatanBerubah;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rights and tasks follow at once where a case gives or ends posts, as soon as the register says so for good. */
@Component
class JabatanBerubahListener {

    private static final Logger LOG = LoggerFactory.getLogger(JabatanBerubahListener.class);

    private final OfficeSync kantor;

    JabatanBerubahListener(OfficeSync kantor) {
        this.kantor = kantor;
    }

    /** What has been written stands: an account that fails is tried again by the daily process. */
    @TransactionalEventListener
    public void berubah(JabatanBerubah perubahan) {
        try {
            kantor.ikuti(perubahan.akun());
        } catch (RuntimeException e) {
            LOG.error("Not all accounts follow the posts that changed", e);
        }
    }
}
