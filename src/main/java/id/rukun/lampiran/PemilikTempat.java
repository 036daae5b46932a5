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

/**
 * Knows whether the place for files is the one of this database. Both hold one id, made at the first start, when there are
 * no files yet. Where they differ (another database, an empty one, a folder that is not mounted), nothing is thrown away,
 * taken in or given out.
 */
@Component
class PemilikTempat {

    private static final Logger LOG = LoggerFactory.getLogger(PemilikTempat.class);

    private final TempatLampiranRepository tempat;
    private final LampiranRepository lampiran;
    private final PenyimpananLampiran penyimpanan;

    PemilikTempat(TempatLampiranRepository tempat, LampiranRepository lampiran, PenyimpananLampiran penyimpanan) {
        this.tempat = tempat;
        this.lampiran = lampiran;
        this.penyimpanan = penyimpanan;
    }

    @EventListener(ApplicationStartedEvent.class)
    void mulai() {
        if (penyimpanan.pemilik().isEmpty() && penyimpanan.semua().isEmpty() && lampiran.count() == 0) {
            penyimpanan.tandai(id().orElseGet(this::baru));
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

    private String baru() {
        try {
            return tempat.saveAndFlush(new TempatLampiran(UUID.randomUUID().toString())).id();
        } catch (DataIntegrityViolationException e) {
            return id().orElseThrow(() -> e); // another node was first
        }
    }
}
