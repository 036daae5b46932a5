package id.rukun.engine.office;

import id.rukun.jabatan.JabatanBerubah;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Rights and tasks follow at once where a case gives or ends posts, or one person's task has ended, as soon as that stands
 * for good.
 */
@Component
class JabatanBerubahListener {

    private static final Logger LOG = LoggerFactory.getLogger(JabatanBerubahListener.class);

    private final OfficeSync kantor;

    JabatanBerubahListener(OfficeSync kantor) {
        this.kantor = kantor;
    }

    @TransactionalEventListener
    public void berubah(JabatanBerubah perubahan) {
        ikuti(perubahan.akun());
    }

    @TransactionalEventListener
    public void berakhir(TugasOrangBerakhir tugas) {
        ikuti(Set.of(tugas.akun()));
    }

    /** What has been written stands: an account that fails is tried again by the daily process. */
    private void ikuti(Set<String> akun) {
        try {
            kantor.ikuti(akun);
        } catch (RuntimeException e) {
            LOG.error("Not all accounts follow the posts that changed", e);
        }
    }
}
