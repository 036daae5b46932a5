package id.rukun.lampiran;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows whether the place for files is the one of this database. Both hold one id, made at the first start, when there are
 * no files yet, and written there by the node that makes it alone: what is empty later is a folder that is not mounted.
 * Where they differ, nothing is thrown away, taken in or given out.
 */
@Component
class PemilikTempat {

    private static final Logger LOG = LoggerFactory.getLogger(PemilikTempat.class);

    private final TempatLampiranRepository tempat;
    private final LampiranRepository lampiran;
    private final PenyimpananLampiran penyimpanan;
    private final TransactionTemplate transaksi;

    PemilikTempat(TempatLampiranRepository tempat, LampiranRepository lampiran, PenyimpananLampiran penyimpanan,
            PlatformTransactionManager pengelola) {
        this.tempat = tempat;
        this.lampiran = lampiran;
        this.penyimpanan = penyimpanan;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    @EventListener(ApplicationStartedEvent.class)
    void mulai() {
        if (id().isEmpty() && penyimpanan.pemilik().isEmpty() && penyimpanan.semua().isEmpty() && lampiran.count() == 0) {
            tandai(UUID.randomUUID().toString());
        }
        sesuai();
    }

    /** Whether it is; if not, the log says so. */
    boolean sesuai() {
        Optional<String> disini = id();
        Optional<String> disana = pemilik();
        boolean sama = disini.isPresent() && disini.equals(disana);
        if (!sama) {
            LOG.error("The place for files is not the one of this database (id here {}, there {}): no file is taken in, "
                    + "given out or thrown away. Connect the right one, or restore both from the same backup.",
                    disini.orElse("none"), disana.orElse("none"));
        }
        return sama;
    }

    /** @throws LampiranSibukException if it is not */
    void pastikan() {
        if (!sesuai()) {
            throw new LampiranSibukException("Tempat penyimpanan lampiran tidak terhubung, atau bukan milik basis data ini. "
                    + "Lampiran tidak dapat diunggah atau diunduh; hubungi pengelola.");
        }
    }

    private Optional<String> pemilik() {
        try {
            return penyimpanan.pemilik();
        } catch (UncheckedIOException e) {
            LOG.error("The place for files cannot be read", e);
            return Optional.empty();
        }
    }

    private Optional<String> id() {
        return tempat.findById(TempatLampiran.KUNCI).map(TempatLampiran::id);
    }

    /** In one transaction: where the place cannot be written, the next start tries again. */
    private void tandai(String id) {
        try {
            transaksi.executeWithoutResult(status -> {
                tempat.catat(id);
                penyimpanan.tandai(id);
            });
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another node has marked the place for files");
        }
    }
}
