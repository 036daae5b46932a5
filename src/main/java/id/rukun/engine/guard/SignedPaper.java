package id.rukun.engine.guard;

import id.rukun.engine.Penolakan;
import id.rukun.engine.office.Diwakili;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.isian.formulir.SuratDiwakiliIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/**
 * Demands the paper that a person without an account has signed, of whoever submits a task's form for him: whatever form
 * it is.
 */
@Component
class SignedPaper {

    private static final String TANGGAL = "tanggalSuratDiwakili";

    private final SubmissionReader pembaca;
    private final PelaksanaKantor pelaksana;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    SignedPaper(SubmissionReader pembaca, PelaksanaKantor pelaksana, KatalogAturan katalog, JamRukun jam) {
        this.pembaca = pembaca;
        this.pelaksana = pelaksana;
        this.katalog = katalog;
        this.jam = jam;
    }

    /**
     * Takes the paper out of a submission; empty where the person acts himself, and then it stays among the unknown
     * fields.
     *
     * @param kantor groups of the offices that the task belongs to
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if it is missing, lies in the
     *     future (RUKUN-DATA-02), or is older than the task (RUKUN-DATA-03)
     */
    Optional<SuratDiwakili> ambil(VariableMap terkirim, Task tugas, List<String> kantor, String akun) {
        return pelaksana.diwakili(akun, kantor).map(siapa -> periksa(siapa,
                pembaca.ambil(terkirim, SuratDiwakiliIsian.class), tugas));
    }

    private SuratDiwakili periksa(Diwakili siapa, SuratDiwakiliIsian isian, Task tugas) {
        LocalDate tanggal = isian.tanggalSuratDiwakili();
        String surat = "surat yang ditandatangani " + siapa.nama();
        wajib(BukanMasaDepan.class, new BukanMasaDepan.Fakta(surat, tanggal, jam.hariIni()));
        wajib(UrutanTanggal.class, new UrutanTanggal.Fakta("hari tugas ini dibuka",
                Kalender.hari(tugas.getCreateTime().toInstant()), surat, tanggal));
        return new SuratDiwakili(siapa.orang(), isian.suratDiwakili(), tanggal);
    }

    private <F extends Record> void wajib(Class<? extends Aturan<F>> aturan, F fakta) {
        Putusan putusan = katalog.periksa(aturan, fakta, jam.hariIni());
        if (!putusan.terpenuhi()) {
            throw Penolakan.pada(List.of(TANGGAL), Penolakan.karena(putusan));
        }
    }
}
