package id.rukun.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.CurrentUser;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.StartOffice;
import id.rukun.engine.office.StartRights;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.TaskContext;
import id.rukun.engine.step.KamusTanyaBalik;
import id.rukun.engine.step.KirimanDini;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.isian.formulir.SuratDiwakiliIsian;
import id.rukun.jabatan.KursiAkun;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks back before a form is sent what could not be undone afterwards. Whoever may not send the form is not answered; what
 * its reading refuses is not asked back, what a rule refuses only where the question looks at that rule, too; nothing is kept.
 */
@Component
@Transactional(readOnly = true)
public class SlipCheck {

    private final SatuPerintah perintah;
    private final CurrentUser pengguna;
    private final SubmissionGuard penjaga;
    private final SubmissionReader pembaca;
    private final SubmissionKeeper penyimpan;
    private final TaskContext tugasService;
    private final StartRights hakMulai;
    private final StartOffice kantorMulai;
    private final KamusTanyaBalik kamus;

    SlipCheck(SatuPerintah perintah, CurrentUser pengguna, SubmissionGuard penjaga, SubmissionReader pembaca,
            SubmissionKeeper penyimpan, TaskContext tugasService, StartRights hakMulai, StartOffice kantorMulai,
            KamusTanyaBalik kamus) {
        this.perintah = perintah;
        this.pengguna = pengguna;
        this.penjaga = penjaga;
        this.pembaca = pembaca;
        this.penyimpan = penyimpan;
        this.tugasService = tugasService;
        this.hakMulai = hakMulai;
        this.kantorMulai = kantorMulai;
        this.kamus = kamus;
    }

    /**
     * What is asked back about the form of a task.
     *
     * @param isi what stands in the form, by the fields' keys
     * @throws AuthorizationException if the task is not the signed-in person's
     */
    public List<TanyaBalik> tugas(String taskId, Map<String, JsonNode> isi) {
        return perintah.tanya(() -> bilaTerbaca(() -> {
            Task tugas = penjaga.bolehDikirim(taskId, akun());
            KonteksTugas konteks = tugasService.tanpaVariabel(tugas);
            Record isian = pembaca.baca(tugas, konteks, tanpaSurat(isi), tugasService.kantor(tugas, konteks));
            return !kamus.ada(isian.getClass()) || tugasService.dikoreksi(tugas).isPresent() ? List.of()
                    : tanya(new KirimanDini(isian, konteks.kasusId(), konteks.prosesId(),
                            tugasService.konteks(tugas).variabel(), akun()));
        }));
    }

    /**
     * What is asked back about the start form of a procedure that acts on a running case.
     *
     * @param kunci key of the procedure
     * @param isi what stands in the form, by the fields' keys
     * @throws AuthorizationException if the signed-in person may not start it
     */
    public List<TanyaBalik> mulai(String kunci, Map<String, JsonNode> isi) {
        return perintah.tanya(() -> bilaTerbaca(() -> {
            String akun = akun();
            ProcessDefinition definisi = hakMulai.terbaru(kunci)
                    .orElseThrow(() -> new AuthorizationException("Prosedur ini tidak ada."));
            Map<String, JsonNode> sisa = new HashMap<>(isi);
            KursiAkun kursi = kantorMulai.kursi(definisi, akun, sisa.remove(StartOffice.KOLOM));
            Record isian = pembaca.baca(kantorMulai.formulir(definisi), sisa, kursi.unitId());
            return SubmissionReader.kasus(isian).map(kasus -> tanya(new KirimanDini(isian, kasus, null,
                    variabel(kasus, penjaga.peserta(definisi, kasus, akun)), akun))).orElse(List.of());
        }));
    }

    /** What a step of the model would find: steps ask the engine without the person's rights. */
    private List<TanyaBalik> tanya(KirimanDini kiriman) {
        return TanpaHak.dalamPerintah(() -> kamus.tanya(kiriman));
    }

    /** What will be refused is refused when it is sent. */
    private static List<TanyaBalik> bilaTerbaca(Supplier<List<TanyaBalik>> tanya) {
        try {
            return tanya.get();
        } catch (FormFieldValidationException e) {
            return List.of();
        }
    }

    /** The paper of somebody without an account is asked beside every form. */
    private static Map<String, JsonNode> tanpaSurat(Map<String, JsonNode> isi) {
        Map<String, JsonNode> sisa = new HashMap<>(isi);
        Arrays.stream(SuratDiwakiliIsian.class.getRecordComponents()).map(RecordComponent::getName).forEach(sisa::remove);
        return sisa;
    }

    /** As the process will have them. */
    private Map<String, Object> variabel(String kasusId, KursiAkun kursi) {
        return Map.of(Variabel.KASUS_ID, kasusId, Variabel.UNIT_ID, penyimpan.kasus(kasusId).unitId(),
                Variabel.KANTOR_PEMOHON, Kantor.idGrup(kursi.peran(), kursi.unitId()));
    }

    private String akun() {
        if (pengguna.akun() == null) {
            throw new AuthorizationException(HakBaca.BELUM_MASUK);
        }
        return pengguna.akun();
    }
}
