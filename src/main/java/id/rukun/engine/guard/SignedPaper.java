package id.rukun.engine.guard;

import id.rukun.engine.Penolakan;
import id.rukun.engine.office.Diwakili;
import id.rukun.engine.sheet.Perwakilan;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.isian.formulir.SuratDiwakiliIsian;
import id.rukun.tenggat.JamRukun;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Demands the paper that a person without an account has signed, of whoever submits a task's form for him: whatever form
 * it is.
 */
@Component
class SignedPaper {

    private static final String TANGGAL = "tanggalSuratDiwakili";
    private static final List<String> KOLOM = Arrays.stream(SuratDiwakiliIsian.class.getRecordComponents())
            .map(RecordComponent::getName).toList();

    private final SubmissionReader pembaca;
    private final Perwakilan perwakilan;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    SignedPaper(SubmissionReader pembaca, Perwakilan perwakilan, KatalogAturan katalog, JamRukun jam) {
        this.pembaca = pembaca;
        this.perwakilan = perwakilan;
        this.katalog = katalog;
        this.jam = jam;
    }

    /**
     * Takes the paper out of a submission; empty where the person acts himself, and then it stays among the unknown
     * fields. Who has died may have left none: then whoever fills in acts himself.
     *
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if it is missing, lies in the
     *     future (RUKUN-DATA-02), is older than it may be, or later than the death of who signed it (RUKUN-DATA-03)
     */
    Optional<SuratDiwakili> ambil(VariableMap terkirim, Task tugas, String akun) {
        return perwakilan.untuk(tugas, akun).filter(siapa -> siapa.meninggal() == null || !kosong(terkirim))
                .map(siapa -> periksa(siapa, pembaca.ambil(terkirim, SuratDiwakiliIsian.class), tugas));
    }

    /** Whether no paper is named; empty fields are taken out then. */
    private boolean kosong(VariableMap terkirim) {
        VariableMap salinan = Variables.createVariables();
        KOLOM.stream().filter(terkirim::containsKey).forEach(k -> salinan.putValueTyped(k, terkirim.getValueTyped(k)));
        boolean kosong = KOLOM.stream().map(kolom -> pembaca.ambil(salinan, kolom))
                .allMatch(jawaban -> jawaban == null || jawaban.isNull() || jawaban.asText().isBlank());
        if (kosong) {
            terkirim.keySet().removeAll(KOLOM);
        }
        return kosong;
    }

    private SuratDiwakili periksa(Diwakili siapa, SuratDiwakiliIsian isian, Task tugas) {
        LocalDate tanggal = isian.tanggalSuratDiwakili();
        String surat = "surat yang ditandatangani " + siapa.nama();
        wajib(BukanMasaDepan.class, new BukanMasaDepan.Fakta(surat, tanggal, jam.hariIni()));
        Perwakilan.AwalSurat awal = perwakilan.awalSurat(tugas);
        wajib(UrutanTanggal.class, new UrutanTanggal.Fakta(awal.peristiwa(), awal.hari(), surat, tanggal));
        if (siapa.meninggal() != null) {
            wajib(UrutanTanggal.class, new UrutanTanggal.Fakta(surat, tanggal,
                    "hari meninggalnya " + siapa.nama(), siapa.meninggal()));
        }
        return new SuratDiwakili(siapa.orang(), isian.suratDiwakili(), tanggal);
    }

    private <F extends Record> void wajib(Class<? extends Aturan<F>> aturan, F fakta) {
        Putusan putusan = katalog.periksa(aturan, fakta, jam.hariIni());
        if (!putusan.terpenuhi()) {
            throw Penolakan.pada(List.of(TANGGAL), Penolakan.karena(putusan));
        }
    }
}
