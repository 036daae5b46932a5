package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.EvaluasiCareteker;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last day of the Careteker whom a case of P-17 is about. */
@Component
@TanggalRegister("Akhir masa Careteker")
class AkhirMasaCareteker implements SumberPeristiwa {

    private final EvaluasiCaretekerService evaluasi;

    AkhirMasaCareteker(EvaluasiCaretekerService evaluasi) {
        this.evaluasi = evaluasi;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return evaluasi.cari(kasusId).map(EvaluasiCareteker::kasusId).map(evaluasi::careteker).map(PemegangJabatan::sampai);
    }
}
