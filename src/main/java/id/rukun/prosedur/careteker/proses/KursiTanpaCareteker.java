package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first day on which the chair of a case of P-17 has no Careteker any more. */
@Component
@TanggalRegister("Kursi tanpa Careteker")
class KursiTanpaCareteker implements SumberPeristiwa {

    private final AkhirMasaCareteker akhir;

    KursiTanpaCareteker(AkhirMasaCareteker akhir) {
        this.akhir = akhir;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return akhir.hari(kasusId, unitId).map(hari -> hari.plusDays(1));
    }
}
