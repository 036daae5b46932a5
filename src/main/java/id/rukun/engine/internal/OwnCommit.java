package id.rukun.engine.internal;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits for itself what follows the posts, whoever asks and whatever becomes of his own transaction; what he has not
 * committed yet is not seen.
 */
@Component
public class OwnCommit {

    private static final String GILIRAN = "select kunci from kantor_giliran where kunci = 1 for update";

    private final IdentityService identityService;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaksi;

    OwnCommit(@Lazy IdentityService identityService, JdbcTemplate sql, PlatformTransactionManager pengelola) {
        this.identityService = identityService;
        this.sql = sql;
        this.transaksi = new TransactionTemplate(pengelola);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T> T sekali(Supplier<T> kerja) {
        return transaksi.execute(status -> kerja.get());
    }

    /** Another node may do the same at the same moment: on a second look it is done. */
    public <T> T duaKali(Supplier<T> kerja) {
        try {
            return sekali(kerja);
        } catch (RuntimeException e) {
            return sekali(kerja);
        }
    }

    /** The same while nobody else, on whatever node, does what has to be done one after the other. */
    public <T> T bergiliran(Supplier<T> kerja) {
        return duaKali(() -> {
            sql.queryForObject(GILIRAN, Integer.class);
            return kerja.get();
        });
    }

    /** Without a new context of the engine a caller inside of one would write at his own end only. */
    public static <T> T dalamMesin(Supplier<T> kerja) {
        try {
            return ProcessEngineContext.withNewProcessEngineContext(kerja::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rukun itself follows the posts, whoever is at work when it has to. */
    public void tanpaPengguna(Runnable kerja) {
        Authentication masuk = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            kerja.run();
        } finally {
            identityService.setAuthentication(masuk);
        }
    }
}
