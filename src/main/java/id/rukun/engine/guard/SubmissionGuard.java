package id.rukun.engine.guard;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.engine.Penolakan;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.GivenCommand;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.StartOffice;
import id.rukun.engine.office.StartRights;
import id.rukun.engine.sheet.KasusSaya;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.TaskContext;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.jabatan.KursiAkun;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/**
 * Judges submissions: who may submit comes before what is submitted. The values of a submission that stands are
 * replaced by the id under which it is kept; the process never receives the values.
 */
@Component
class SubmissionGuard {

    private final TaskContext tugasService;
    private final StartRights hakMulai;
    private final OfficeRights hakKantor;
    private final StartOffice kantorMulai;
    private final SubmissionReader pembaca;
    private final SignedPaper suratDiwakili;
    private final SubmissionKeeper penyimpan;
    private final KasusSaya kasusSaya;
    private final DrafService draf;

    SubmissionGuard(TaskContext tugasService, StartRights hakMulai, OfficeRights hakKantor,
            StartOffice kantorMulai, SubmissionReader pembaca, SignedPaper suratDiwakili, SubmissionKeeper penyimpan,
            KasusSaya kasusSaya, DrafService draf) {
        this.tugasService = tugasService;
        this.hakMulai = hakMulai;
        this.hakKantor = hakKantor;
        this.kantorMulai = kantorMulai;
        this.pembaca = pembaca;
        this.suratDiwakili = suratDiwakili;
        this.penyimpan = penyimpan;
        this.kasusSaya = kasusSaya;
        this.draf = draf;
    }

    /** Judges the submission of a task's form. */
    void tugas(GivenCommand perintah, String akun) {
        Task tugas = bolehDikirim(perintah.teks("taskId"), akun);
        KonteksTugas konteks = konteks(tugas);
        VariableMap isi = perintah.isi();
        Optional<SuratDiwakili> surat = suratDiwakili.ambil(isi, tugas, akun);
        Record isian = pembaca.baca(tugas, konteks, isi, tugasService.kantor(tugas, konteks));
        isi.clear();
        isi.putValue(Variabel.ISIAN, penyimpan.simpan(konteks, tugas, isian, akun, surat));
    }

    /** Judges the submission of a start form and opens the case, unless the form names the case it is about. */
    void mulai(GivenCommand perintah, String akun) {
        ProcessDefinition definisi = hakMulai.definisi(perintah.teks("processDefinitionId"));
        VariableMap isi = perintah.isi();
        KursiAkun kursi = kantorMulai.kursi(definisi, akun, pembaca.ambil(isi, StartOffice.KOLOM));
        Record isian = pembaca.baca(kantorMulai.formulir(definisi), isi, kursi.unitId());
        Optional<String> sasaran = SubmissionReader.kasus(isian);
        KursiAkun dalam = sasaran.map(id -> peserta(definisi, id, akun)).orElse(kursi);
        Kasus kasus = sasaran.map(penyimpan::kasus).orElseGet(() -> penyimpan.buka(definisi, kursi));
        perintah.ganti("businessKey", kasus.nomor());
        isi.clear();
        isi.putValue(Variabel.KASUS_ID, kasus.id())
                .putValue(Variabel.UNIT_ID, kasus.unitId())
                .putValue(Variabel.KANTOR_PEMOHON, Kantor.idGrup(dalam.peran(), dalam.unitId()))
                .putValue(Variabel.ISIAN, penyimpan.simpan(kasus, isian, dalam,
                        sasaran.isPresent() ? Optional.empty() : Optional.of(hakMulai.awal(definisi))));
    }

    /**
     * A start form was submitted before its process began: now that it has, it uses what opened the case, and what was
     * typed into the form is no draft any more.
     */
    void dimulai(GivenCommand perintah, ProcessInstance proses, String akun) {
        ProcessDefinition definisi = hakMulai.definisi(proses.getProcessDefinitionId());
        draf.buang(akun, TempatDraf.mulai(definisi.getKey()));
        if (kantorMulai.membukaKasus(definisi)) {
            penyimpan.dipakai((String) perintah.isi().get(Variabel.ISIAN), proses.getId());
        }
    }

    /** The post in which a person acts on a running case that is not his procedure's own. */
    KursiAkun peserta(ProcessDefinition definisi, String kasusId, String akun) {
        return kasusSaya.kursi(kasusId, akun, TanpaHak.dalamPerintah(() -> hakMulai.peranPemulai(definisi.getId())))
                .orElseThrow(() -> Penolakan.karena(Penolakan.Teknis.BUKAN_KASUS_ANDA,
                        "Kasus ini sudah selesai, atau kantor Anda tidak ikut serta di dalamnya."));
    }

    /** Whether the command hands a task of this person back to his office. */
    boolean mengembalikan(GivenCommand perintah, String akun) {
        if (perintah.nilai("userId") != null) {
            return false;
        }
        Task tugas = tugasService.terlihat(perintah.teks("taskId"));
        return tugas != null && akun.equals(tugas.getAssignee()) && !tugasService.tanpaKantor(tugas);
    }

    /** Somebody else may complete the task between two looks at it: then what belongs to it is gone. */
    private KonteksTugas konteks(Task tugas) {
        try {
            KonteksTugas konteks = tugasService.tanpaVariabel(tugas);
            if (konteks.kasusId() != null) {
                return konteks;
            }
        } catch (NullValueException e) {
            throw sudahSelesai();
        }
        throw sudahSelesai();
    }

    private static RuntimeException sudahSelesai() {
        return Penolakan.karena(Penolakan.Teknis.TUGAS_SELESAI,
                "Tugas ini sudah diselesaikan. Muat ulang daftar tugas.");
    }

    /**
     * The task whose form a person may send now.
     *
     * @throws AuthorizationException if it is not his
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if it is over
     */
    Task bolehDikirim(String taskId, String akun) {
        Task tugas = milik(taskId, akun);
        hakKantor.wajib(tugas, akun);
        return tugas;
    }

    private Task milik(String taskId, String akun) {
        Task tugas = tugasService.terlihat(taskId);
        if (tugas == null && !tugasService.ada(taskId)) {
            throw sudahSelesai();
        }
        if (tugas == null) {
            throw new AuthorizationException("Tugas ini bukan tugas kantor Anda.");
        }
        if (!akun.equals(tugas.getAssignee())) {
            throw new AuthorizationException(tugas.getAssignee() == null
                    ? "Ambil tugas ini lebih dahulu; hanya pemegangnya yang dapat mengirim formulir."
                    : "Tugas ini dipegang orang lain di kantornya; hanya pemegangnya yang dapat mengirim formulir (kebijakan Rukun).");
        }
        return tugas;
    }
}
