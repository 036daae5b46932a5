package id.rukun.engine.office;

import id.rukun.jabatan.kabar.JabatanBerubah;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Rights and tasks follow at once where a case gives or ends posts, or a task of one person or of an office in which
 * somebody stands in has begun or ended, as soon as that stands for good.
 */
@Component
class JabatanBerubahListener {

    private static final Logger LOG = LoggerFactory.getLogger(JabatanBerubahListener.class);

    private final OfficeSync kantor;
    private final StandIns wakil;

    JabatanBerubahListener(OfficeSync kantor, StandIns wakil) {
        this.kantor = kantor;
        this.wakil = wakil;
    }

    @TransactionalEventListener
    public void berubah(JabatanBerubah perubahan) {
        coba(() -> kantor.ikuti(perubahan.akun()));
    }

    @TransactionalEventListener
    public void berakhir(TugasBaru.OrangBerakhir tugas) {
        coba(() -> kantor.ikuti(Set.of(tugas.akun())));
    }

    @TransactionalEventListener
    public void dibuat(TugasBaru.Digantikan tugas) {
        coba(() -> wakil.pastikan(tugas.kantor()));
    }

    /** Nobody stands in for a task that never was. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    public void batal(TugasBaru.Digantikan tugas) {
        coba(() -> kantor.ikuti(wakil.akun(tugas.kantor())));
    }

    /** What has been written stands: an account that fails is tried again by the daily process. */
    private static void coba(Runnable selaras) {
        try {
            selaras.run();
        } catch (RuntimeException e) {
            LOG.error("Not all accounts follow the posts that changed", e);
        }
    }
}
