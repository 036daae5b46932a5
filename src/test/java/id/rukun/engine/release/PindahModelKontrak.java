package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.reminder.PengingatTugas;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.VersiModel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two hundred open cases move to a changed model, on each database: none loses a day, nothing is said twice. Their
 * model is that of the Musyawarah under another key, so that no other case moves.
 */
abstract class PindahModelKontrak {

    private static final String MODEL = "uji-pindah-model";
    private static final String UNDANG_LAMA = "UndangWarga";
    private static final int MENUNGGU_UNDANGAN = 180;
    private static final int MENUNGGU_RAPAT = 20;

    @Autowired private ProcessEngine mesin;
    @Autowired private InstanceMigration langkah;
    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private PengingatTugas pengingat;
    @Autowired private JamRukun jam;

    private final List<String> deployment = new ArrayList<>();
    private final List<String> nomor = new ArrayList<>();
    private final List<String> kasus = new ArrayList<>();
    private KelurahanUji kelurahan;
    private LocalDate mulai;
    private LocalDate hariRapat;

    private record Hari(Date pengingat, Date terakhir) {}

    /** At noon, so that the days of the test are those of the clock wherever midnight falls. */
    @BeforeEach
    void duaRatusKasus() {
        mulai = jam.hariIni();
        hariRapat = mulai.plusDays(2);
        pada(mulai);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        pasang(lama());
        for (int ke = 0; ke < MENUNGGU_UNDANGAN + MENUNGGU_RAPAT; ke++) {
            nomor.add(panggung.mulaiProses(MODEL, kelurahan.rtA, Map.of("mode", "LINTAS_RW",
                    "agenda", "PENGGABUNGAN", "daftarUnit", List.of(kelurahan.rtA, kelurahan.rtB))));
        }
        nomor.forEach(n -> kasus.add(panggung.kasus(n).id()));
        nomor.subList(0, MENUNGGU_RAPAT).forEach(this::undang);
    }

    @AfterEach
    void bersihkan() {
        deployment.forEach(id -> mesin.getRepositoryService().deleteDeployment(id, true));
    }

    @Test
    @DisplayName("200 kasus pindah model: tiap tugas tetap pada harinya; tiap pemberitahuan datang sekali")
    void pindah() {
        Map<String, Hari> semula = hari();
        assertThat(semula).hasSize(MENUNGGU_UNDANGAN + MENUNGGU_RAPAT);

        pasang(sekarang());
        pindahkan(Map.of(UNDANG_LAMA, "UndangPeserta"));

        assertThat(hari()).isEqualTo(semula);
        assertThat(tugas()).extracting(Task::getTaskDefinitionKey).doesNotContain(UNDANG_LAMA);
        assertThat(pewaktuRapat()).hasSize(MENUNGGU_RAPAT).allSatisfy(job -> assertThat(job.getDuedate())
                .isEqualTo(Date.from(hariRapat.atTime(19, 30).atZone(Kalender.JAKARTA).toInstant()
                        .minus(Duration.ofHours(24)))));
        pindahKeduaKali();

        rapatDiingatkan();
        pada(mulai.plusDays(7));
        ingatkanDuaKali();
        assertThat(surat("TM-11")).hasSize(MENUNGGU_UNDANGAN).allMatch(s -> s.startsWith("PRD-01 "));
        pindahKeduaKali();
        pada(mulai.plusDays(15));
        ingatkanDuaKali();
        assertThat(surat("PRD-02")).hasSize(MENUNGGU_UNDANGAN);
        assertThat(surat("PRD-01")).hasSize(2 * MENUNGGU_UNDANGAN + MENUNGGU_RAPAT);
        pada(mulai.plusDays(17));
        ingatkanDuaKali();
        assertThat(surat("PRD-02")).hasSize(MENUNGGU_UNDANGAN + MENUNGGU_RAPAT);
        assertThat(surat("TM-11")).doesNotHaveDuplicates();
    }

    /** The timer that only the new model has fires at the hour that the meeting asks for, once. */
    private void rapatDiingatkan() {
        pada(hariRapat);
        pewaktuRapat().forEach(job -> mesin.getManagementService().executeJob(job.getId()));
        assertThat(surat("TM-10")).hasSize(MENUNGGU_RAPAT);
    }

    /** Another version once more: a meeting that was called to mind is not called to mind again. */
    private void pindahKeduaKali() {
        Map<String, Hari> semula = hari();
        List<String> surat = surat("TM");
        pasang(sekarang());
        pindahkan(Map.of());
        assertThat(hari()).isEqualTo(semula);
        pewaktuRapat().stream().filter(job -> job.getDuedate().toInstant().isBefore(jam.instant()))
                .forEach(job -> mesin.getManagementService().executeJob(job.getId()));
        assertThat(surat("TM")).isEqualTo(surat);
    }

    private void ingatkanDuaKali() {
        pengingat.ingatkan(nomor);
        pengingat.ingatkan(nomor);
    }

    private void undang(String kasus) {
        Jalan jalan = new Jalan(panggung, kelurahan, mulai);
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", hariRapat);
        panggung.sebagai(kelurahan.akun("rw01")).kirim(kasus, UNDANG_LAMA, undangan);
    }

    private void pada(LocalDate hari) {
        jam.bekukan(hari.atTime(LocalTime.NOON).atZone(Kalender.JAKARTA).toInstant());
    }

    private Map<String, Hari> hari() {
        return tugas().stream().collect(Collectors.toMap(Task::getId,
                t -> new Hari(t.getFollowUpDate(), t.getDueDate())));
    }

    private List<Task> tugas() {
        return mesin.getTaskService().createTaskQuery().processDefinitionKey(MODEL).list();
    }

    private List<Job> pewaktuRapat() {
        return mesin.getManagementService().createJobQuery().processDefinitionKey(MODEL).timers().list();
    }

    /** Parameter or timer, case and day of the notices given so far. */
    private List<String> surat(String awal) {
        return kasus.stream().flatMap(id -> pemberitahuan.kasus(id).stream())
                .filter(s -> s.timer().startsWith(awal) || s.parameter().equals(awal))
                .map(s -> s.parameter() + " " + s.kasusId() + " " + s.jatuhTempo()).toList();
    }

    private void pindahkan(Map<String, String> petunjuk) {
        new ModelMigration(mesin.getRepositoryService(), mesin.getRuntimeService(),
                new MigrationPlans(mesin.getRepositoryService(), mesin.getRuntimeService(),
                        kunci -> new MigrationHints(petunjuk, Set.of())), langkah).run(null);
    }

    private static BpmnModelInstance lama() {
        return VersiModel.dari("musyawarah").gantiNama("musyawarah", MODEL).gantiNama("UndangPeserta", UNDANG_LAMA)
                .buang("SebelumRapat", "IngatkanRapat", "Akhir_DIINGATKAN").isi();
    }

    private static BpmnModelInstance sekarang() {
        return VersiModel.dari("musyawarah").gantiNama("musyawarah", MODEL).isi();
    }

    private void pasang(BpmnModelInstance model) {
        deployment.add(mesin.getRepositoryService().createDeployment().addModelInstance(MODEL + ".bpmn", model)
                .addClasspathResource("forms/musyawarah/musyawarah-undangan.html").deploy().getId());
    }
}
