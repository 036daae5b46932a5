package id.rukun.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.JenisEntri;
import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.Pelaku;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.engine.Penolakan;
import id.rukun.engine.Variabel;
import id.rukun.isian.ArsipIsian;
import id.rukun.isian.AsalIsian;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.KamusIsian;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Judges submissions: who may submit comes before what is submitted. A submission that stands is stored as isian; the
 * process receives its id instead of the values.
 */
@Component
class SubmissionGuard {

    private final TaskContext tugasService;
    private final StartRights hakMulai;
    private final FormService formService;
    private final SubmittedValues nilai;
    private final KamusIsian kamus;
    private final IsianMapper mapper;
    private final AreaCheck area;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final JamRukun jam;

    SubmissionGuard(TaskContext tugasService, StartRights hakMulai, @Lazy FormService formService,
            SubmittedValues nilai, KamusIsian kamus, IsianMapper mapper, AreaCheck area, ArsipIsian arsip,
            KasusService kasusService, BerkasService berkas, WilayahService wilayah, JabatanService jabatan,
            JamRukun jam) {
        this.tugasService = tugasService;
        this.hakMulai = hakMulai;
        this.formService = formService;
        this.nilai = nilai;
        this.kamus = kamus;
        this.mapper = mapper;
        this.area = area;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    /** Judges the submission of a task's form and replaces its values by the id of the isian. */
    void tugas(SubmitTaskFormCmd command, String akun) {
        Task tugas = milik(new CommandFields(command).teks("taskId"), akun);
        KonteksTugas konteks = tugasService.konteks(tugas);
        Kasus kasus = tugasService.kasus(konteks);
        VariableMap isi = CommandFields.variabel(command);
        Record isian = baca(konteks.formulir(), nilai.json(isi), tugasService.kantor(tugas, konteks));
        String id = simpan(konteks.formulir(), kasus, tugas, isian, pelaku(akun), tugas.getName());
        isi.clear();
        isi.putValue(Variabel.ISIAN, id);
    }

    /** Judges the submission of a start form, opens the case, and replaces the values by the ids of case and isian. */
    void mulai(SubmitStartFormCmd command, String akun) {
        CommandFields medan = new CommandFields(command);
        ProcessDefinition definisi = hakMulai.definisi(medan.teks("processDefinitionId"));
        KursiAkun kursi = hakMulai.kursi(definisi, akun);
        VariableMap isi = CommandFields.variabel(command);
        String formulir = TaskContext.formulir(
                TaskContext.tanpaHak(() -> formService.getStartFormData(definisi.getId())));
        Record isian = baca(formulir, nilai.json(isi), kursi.unitId());
        Pelaku pelaku = pelaku(akun);
        Kasus kasus = kasusService.buka(definisi.getKey(), definisi.getName(),
                wilayah.unit(kursi.unitId()).tenant(), kursi.unitId(), akun);
        String id = simpan(formulir, kasus, null, isian, pelaku, definisi.getName());
        medan.ganti("businessKey", kasus.nomor());
        isi.clear();
        isi.putValue(Variabel.KASUS_ID, kasus.id())
                .putValue(Variabel.UNIT_ID, kursi.unitId())
                .putValue(Variabel.ISIAN, id);
    }

    /** Whether the command hands a task of this person back to his office. */
    boolean mengembalikan(CommandFields perintah, String akun) {
        if (perintah.nilai("userId") != null) {
            return false;
        }
        Task tugas = tugasService.terlihat(perintah.teks("taskId"));
        return tugas != null && akun.equals(tugas.getAssignee()) && !tugasService.perorangan(tugas);
    }

    private Task milik(String taskId, String akun) {
        Task tugas = tugasService.terlihat(taskId);
        if (tugas == null && !tugasService.ada(taskId)) {
            throw Penolakan.karena("TUGAS_SELESAI", "Tugas ini sudah diselesaikan. Muat ulang daftar tugas.");
        }
        if (tugas == null) {
            throw new AuthorizationException("Tugas ini bukan tugas kantor Anda.");
        }
        if (!akun.equals(tugas.getAssignee())) {
            throw new AuthorizationException("Ambil tugas ini lebih dahulu; hanya pemegangnya yang dapat mengirim formulir.");
        }
        return tugas;
    }

    private Record baca(String formulir, Map<String, JsonNode> nilai, String kantor) {
        try {
            Record isian = mapper.petakan(kamus.cari(formulir).orElseThrow(), nilai);
            area.periksa(isian, kantor);
            return isian;
        } catch (IsianDitolakException e) {
            throw Penolakan.karena(e);
        }
    }

    private String simpan(String formulir, Kasus kasus, Task tugas, Record isian, Pelaku pelaku, String aktivitas) {
        String id = arsip.simpan(new AsalIsian(kasus.id(), tugas == null ? null : tugas.getProcessInstanceId(),
                tugas == null ? null : tugas.getId(), pelaku), isian);
        berkas.tulis(kasus.id(), JenisEntri.ISIAN, pelaku, aktivitas,
                Map.of("isian", id, "formulir", formulir, "isi", isian));
        return id;
    }

    private Pelaku pelaku(String akun) {
        return new Pelaku(akun, jabatan.sebutanAkun(akun, jam.hariIni()));
    }
}
