package id.rukun.engine.office;

import id.rukun.engine.grants.Grants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the engine's groups in line with the register at start-up, after the seeds. */
@Component
@Order(OfficeStartup.URUTAN)
public class OfficeStartup implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeStartup.class);

    /** After all runners that fill the register. */
    public static final int URUTAN = 1000;

    private final OfficeSync kantor;
    private final Accounts akun;
    private final Grants izin;

    OfficeStartup(OfficeSync kantor, Accounts akun, Grants izin) {
        this.kantor = kantor;
        this.akun = akun;
        this.izin = izin;
    }

    @Override
    public void run(ApplicationArguments args) {
        akun.tutupPintuAdministratorPertama();
        selaraskan();
        izin.bacaTugas();
    }

    /** An account that fails keeps nobody else from his work: the daily process tries again. */
    private void selaraskan() {
        try {
            kantor.sinkronkan();
        } catch (AkunGagalException e) {
            LOG.error("Started although not all accounts follow their posts: {}", e.getMessage());
        }
    }
}
