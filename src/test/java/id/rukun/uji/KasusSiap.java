package id.rukun.uji;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.Variabel;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.AsalIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.arsip.TempatIsian;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.boot.test.context.TestComponent;

/** What the builders of stages share: keeps submissions as the guard does, and moves a process as they need it. */
@TestComponent
public class KasusSiap {

    private final ArsipIsian arsip;
    private final RiwayatIsian riwayat;
    private final BerkasService berkas;
    private final JabatanService jabatan;
    private final JamRukun jam;
    private final RuntimeService proses;
    private final RepositoryService model;

    public KasusSiap(ArsipIsian arsip, RiwayatIsian riwayat, BerkasService berkas,
            JabatanService jabatan, JamRukun jam, RuntimeService proses,
            RepositoryService model) {
        this.arsip = arsip;
        this.riwayat = riwayat;
        this.berkas = berkas;
        this.jabatan = jabatan;
        this.jam = jam;
        this.proses = proses;
        this.model = model;
    }

    /**
     * Who submits at a step of a case.
     *
     * @param akun login
     * @param kantor group of the office
     * @param unitId unit that the step is about
     */
    public record LangkahSiap(Kasus kasus, String akun, String kantor, String unitId) {}

    /** Keeps the submission of the form that opens the case, at the start event {@code Mulai}; returns its id. */
    String awal(LangkahSiap langkah, Record isian) {
        return simpan(langkah, new AsalIsian(langkah.kasus().id(), null, null, pelaku(langkah)), "Mulai", isian,
                langkah.kasus().judul());
    }

    /** Keeps the submission of a task's form in a process instance. */
    void isian(LangkahSiap langkah, String prosesId, String kegiatan, Record isian) {
        String definisi = proses.createProcessInstanceQuery().processInstanceId(prosesId).singleResult()
                .getProcessDefinitionId();
        simpan(langkah, tugas(langkah, prosesId), kegiatan, isian, nama(definisi, kegiatan));
    }

    /** Starts the case's procedure before an activity, right after the submission of a task's form. */
    ProcessInstance mulai(LangkahSiap langkah, String prosedur, String sebelum, String kegiatan, Record isian) {
        String definisi = model.createProcessDefinitionQuery().processDefinitionKey(prosedur).latestVersion()
                .singleResult().getId();
        String id = simpan(langkah, tugas(langkah, null), kegiatan, isian, nama(definisi, kegiatan));
        ProcessInstance instansi = proses.createProcessInstanceById(definisi).businessKey(langkah.kasus().nomor())
                .setVariables(Map.of(Variabel.KASUS_ID, langkah.kasus().id(), Variabel.UNIT_ID, langkah.unitId(),
                        Variabel.KANTOR_PEMOHON, langkah.kantor(), Variabel.ISIAN, id, "pemulai", langkah.akun()))
                .startBeforeActivity(sebelum).execute();
        riwayat.pakai(id, instansi.getId());
        return instansi;
    }

    /** A process uses a submission that was kept before it began. */
    void pakai(String isianId, ProcessInstance proses) {
        riwayat.pakai(isianId, proses.getId());
    }

    /** Takes a process instance from where it waits to before another activity. */
    void lompat(String prosesId, String dari, String sebelum) {
        proses.createProcessInstanceModification(prosesId).cancelAllForActivity(dari).startBeforeActivity(sebelum)
                .execute();
    }

    /** Running instances of one model in a case. */
    List<String> proses(String nomor, String kunci) {
        return proses.createProcessInstanceQuery().processInstanceBusinessKey(nomor).processDefinitionKey(kunci).list()
                .stream().map(ProcessInstance::getId).toList();
    }

    /** Id of the unit that a process instance is about. */
    String unit(String prosesId) {
        return (String) proses.getVariable(prosesId, Variabel.UNIT_ID);
    }

    void tulis(LangkahSiap langkah, JenisEntri jenis, String kegiatan, Object isi) {
        berkas.tulis(langkah.kasus().id(), jenis, pelaku(langkah), kegiatan, isi);
    }

    private AsalIsian tugas(LangkahSiap langkah, String prosesId) {
        return new AsalIsian(langkah.kasus().id(), prosesId, UUID.randomUUID().toString(), pelaku(langkah));
    }

    private String nama(String definisi, String kegiatan) {
        ModelElementInstance tugas = model.getBpmnModelInstance(definisi).getModelElementById(kegiatan);
        return ((FlowNode) tugas).getName();
    }

    private String simpan(LangkahSiap langkah, AsalIsian asal, String kegiatan, Record isian, String nama) {
        String id = arsip.simpan(asal.pada(new TempatIsian(kegiatan, langkah.unitId(), langkah.kantor())), isian);
        Map<String, Object> isi = new LinkedHashMap<>(Map.of("isian", id, "formulir",
                isian.getClass().getAnnotation(Formulir.class).kunci(), "isi", isian, "unit", langkah.unitId()));
        tulis(langkah, JenisEntri.ISIAN, nama, isi);
        return id;
    }

    private Pelaku pelaku(LangkahSiap langkah) {
        return new Pelaku(langkah.akun(), jabatan.sebutanAkun(langkah.akun(), jam.hariIni()));
    }
}
