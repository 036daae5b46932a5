package id.rukun.dokumen.cetak;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the press run by itself, on one thread: at once when something was written, and again and again for what a node that
 * has ended left behind.
 */
@Component
@ConditionalOnProperty(name = "rukun.dokumen.mandiri", matchIfMissing = true)
class MesinCetakMandiri {

    private static final Logger LOG = LoggerFactory.getLogger(MesinCetakMandiri.class);
    private static final int TUNGGU_SELESAI = 20;

    private final MesinCetak mesin;
    private final CetakSettings pengaturan;
    private final ThreadPoolTaskScheduler utas = new ThreadPoolTaskScheduler();

    MesinCetakMandiri(MesinCetak mesin, CetakSettings pengaturan) {
        this.mesin = mesin;
        this.pengaturan = pengaturan;
        utas.setThreadNamePrefix("cetak-");
        utas.setDaemon(true);
        utas.setWaitForTasksToCompleteOnShutdown(true);
        utas.setAwaitTerminationSeconds(TUNGGU_SELESAI);
        utas.initialize();
    }

    @EventListener(ApplicationReadyEvent.class)
    void mulai() {
        utas.scheduleWithFixedDelay(this::jalan, pengaturan.jeda());
    }

    @TransactionalEventListener(classes = Percetakan.Diantre.class, phase = TransactionPhase.AFTER_COMMIT)
    void bangun() {
        utas.execute(this::jalan);
    }

    @PreDestroy
    void berhenti() {
        utas.shutdown();
    }

    private void jalan() {
        try {
            mesin.cetakSemua();
        } catch (RuntimeException e) {
            // The database may be gone for a while: it is looked again.
            LOG.error("Documents could not be printed", e);
        }
    }
}
