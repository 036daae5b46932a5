package id.rukun.engine.replay;

import id.rukun.engine.internal.TransaksiBaru;
import java.util.Optional;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;

/** Tries something on a case that its own rules may refuse, in a transaction of its own inside a job. */
@Component
public class TransaksiTersendiri {

    private final TransaksiBaru transaksi;

    TransaksiTersendiri(TransaksiBaru transaksi) {
        this.transaksi = transaksi;
    }

    /**
     * Tries. The caller must not have written anything yet.
     *
     * @return why a rule refused it, in which case nothing of it stands; empty where none did
     */
    public Optional<String> coba(Runnable kerja) {
        try {
            transaksi.jalankan(kerja);
            return Optional.empty();
        } catch (FormFieldValidationException e) {
            return Optional.of(e.getMessage());
        }
    }
}
