package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.BoundaryEventBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Versions of small models that exist for this test only: who moves, who stays, and what becomes of timers. */
@ExtendWith(OutputCaptureExtension.class)
abstract class ModelMigrationKontrak {

    private static final String INDUK = "uji-versi-induk";
    private static final String ANAK = "uji-versi-anak";

    @Autowired private RepositoryService repositoryService;
    @Autowired private RuntimeService runtimeService;
    @Autowired private TaskService taskService;
    @Autowired private ManagementService managementService;
    @Autowired private InstanceMigration langkah;
    @Autowired private Panggung panggung;
    @Autowired private KasusService kasusService;
    @Autowired private BerkasService berkas;

    private final List<String> deployment = new ArrayList<>();

    @AfterEach
    void bersihkan() {
        deployment.forEach(id -> repositoryService.deleteDeployment(id, true));
    }

    @Test
    @DisplayName("a timer that the new model adds begins; one that runs keeps its day, whatever the next model says")
    void timers() {
        pasang(induk("Tinjau"));
        String proses = mulai("K-1");
        pasang(induk("Tinjau", tugas -> berpengingat(tugas, "R/P7D")));
        migrasi().run(null);

        Job timer = timer(proses);
        assertThat(versi(proses)).isEqualTo(2);

        pasang(induk("Tinjau", tugas -> berpengingat(tugas, "R/P30D")));
        migrasi().run(null);

        assertThat(versi(proses)).isEqualTo(3);
        assertThat(timer(proses).getId()).isEqualTo(timer.getId());
        assertThat(timer(proses).getDuedate()).isEqualTo(timer.getDuedate());
    }

    @Test
    @DisplayName("a timer that has fired does not come back")
    void firedTimer() {
        UnaryOperator<UserTaskBuilder> sekali =
                tugas -> berpewaktu(tugas).timerWithDuration("P7D").endEvent().moveToActivity("Tinjau");
        pasang(induk("Tinjau", sekali));
        String proses = mulai("K-0");
        managementService.executeJob(timer(proses).getId());
        pasang(induk("Tinjau", sekali));
        migrasi().run(null);

        assertThat(versi(proses)).isEqualTo(2);
        assertThat(timer(proses)).isNull();
    }

    @Test
    @DisplayName("the dossier tells once that the model of a case has changed, not that something beside it has")
    void dossier() {
        Kasus kasus = kasusService.buka("uji-versi", "Uji versi", "dki", panggung.kelurahan().rtA, "uji");
        BpmnModelInstance model = induk("Tinjau");
        pasang(model);
        mulai(kasus.nomor());
        pasang(model);
        migrasi().run(null);
        assertThat(diperbarui(kasus)).isEmpty();

        pasang(induk("Tinjau", tugas -> berpengingat(tugas, "R/P7D")));
        migrasi().run(null);
        migrasi().run(null);
        assertThat(diperbarui(kasus)).singleElement().asString().contains("Alur kerja diperbarui",
                "“Uji versi” dilanjutkan pada versi 3 (semula versi 2)");
    }

    private List<String> diperbarui(Kasus kasus) {
        return berkas.baca(kasus.id(), "uji", "Pengujian").stream()
                .filter(e -> e.entri().jenis() == JenisEntri.TINDAKAN).map(BacaanEntri::isi).toList();
    }

    @Test
    @DisplayName("a renamed task is followed by its hint, also over a version that was skipped")
    void hints() {
        pasang(induk("Lama"));
        String proses = mulai("K-2");
        pasang(induk("Antara"));
        String antara = mulai("K-3");
        pasang(induk("Baru"));
        migrasi(Map.of("Lama", "Baru", "Antara", "Baru")).run(null);

        assertThat(List.of(tugas(proses), tugas(antara))).extracting(Task::getTaskDefinitionKey)
                .containsExactly("Baru", "Baru");
    }

    @Test
    @DisplayName("the application reads the hints from the file that bears the model's key")
    void hintsFile(@TempDir Path kelas) throws IOException {
        Path berkas = Files.createDirectories(kelas.resolve("processes/uji")).resolve("uji-petunjuk.migrasi.yaml");
        Files.writeString(berkas, "pindah: {Lama: Baru}");
        pasang(proses("uji-petunjuk", "Lama"));
        String proses = mulai("uji-petunjuk", "K-10");
        pasang(proses("uji-petunjuk", "Baru"));
        try (URLClassLoader pemuat = new URLClassLoader(new URL[] {kelas.toUri().toURL()}, null)) {
            migrasi(new MigrationPlans(repositoryService, runtimeService,
                    new PathMatchingResourcePatternResolver(pemuat))).run(null);
        }

        assertThat(tugas(proses).getTaskDefinitionKey()).isEqualTo("Baru");
    }

    @Test
    @DisplayName("who waits where no way leads stays, is named in the log, and goes to the end; others move")
    void whoCannotMove(CapturedOutput log) {
        pasang(anak("Lama"));
        String tinggal = mulai(ANAK, "K-4");
        pasang(anak("Baru"), induk("Tinjau"));
        String lain = mulai("K-5");
        pasang(anak("Baru"), induk("Tinjau", tugas -> berpengingat(tugas, "R/P7D")));
        migrasi().run(null);

        assertThat(log.getAll()).contains("Kasus K-4 diteruskan pada uji-versi-anak versi 1 sampai selesai: Lama: ")
                .doesNotContain("K-5");
        assertThat(versi(tinggal)).isEqualTo(1);
        assertThat(versi(lain)).isEqualTo(2);
        taskService.complete(tugas(tinggal).getId());
        assertThat(runtimeService.createProcessInstanceQuery().processInstanceId(tinggal).count()).isZero();
    }

    @Test
    @DisplayName("a hint that leads nowhere is named in the log and holds nobody else")
    void wrongHint(CapturedOutput log) {
        pasang(anak("Lama"), induk("Tinjau"));
        String tinggal = mulai(ANAK, "K-6");
        String lain = mulai("K-7");
        pasang(anak("Baru"), induk("Tinjau"));
        migrasi(Map.of("Lama", "TidakAda")).run(null);

        assertThat(log.getAll()).contains("Kasus K-6 diteruskan pada uji-versi-anak versi 1 sampai selesai: ",
                "TidakAda").doesNotContain("K-7");
        assertThat(List.of(versi(tinggal), versi(lain))).containsExactly(1, 2);
    }

    @Test
    @DisplayName("who stayed calls what was released with him; both move as soon as they can")
    void callsOfWhoStayed() {
        pasang(induk("Lama"), anak("Anak"));
        String proses = mulai("K-8");
        pasang(induk("Baru"), anak("Anak"));
        migrasi().run(null);
        taskService.complete(tugas(proses).getId());

        String dipanggil = runtimeService.createProcessInstanceQuery().superProcessInstanceId(proses).singleResult()
                .getId();
        assertThat(List.of(versi(proses), versi(dipanggil))).containsExactly(1, 1);

        migrasi().run(null);
        assertThat(List.of(versi(proses), versi(dipanggil))).containsExactly(2, 2);
        taskService.complete(tugas(dipanggil).getId());
        assertThat(runtimeService.createProcessInstanceQuery().processInstanceId(proses).count()).isZero();
    }

    @Test
    @DisplayName("two nodes that start together move each case once")
    void twoNodes(CapturedOutput log) {
        pasang(induk("Tinjau"));
        List<String> proses = new ArrayList<>();
        for (int ke = 0; ke < 20; ke++) {
            proses.add(mulai("K-9-" + ke));
        }
        pasang(induk("Tinjau", tugas -> berpengingat(tugas, "R/P7D")));

        CompletableFuture.allOf(CompletableFuture.runAsync(() -> migrasi().run(null)),
                CompletableFuture.runAsync(() -> migrasi().run(null))).join();

        assertThat(proses).allSatisfy(id -> {
            assertThat(versi(id)).isEqualTo(2);
            assertThat(timer(id)).isNotNull();
        });
        assertThat(log.getAll()).doesNotContain("K-9-");
    }

    private ModelMigration migrasi() {
        return migrasi(Map.of());
    }

    private ModelMigration migrasi(Map<String, String> pindah) {
        return migrasi(new MigrationPlans(repositoryService, runtimeService,
                kunci -> new MigrationHints(pindah, Set.of())));
    }

    private ModelMigration migrasi(MigrationPlans rencana) {
        return new ModelMigration(repositoryService, runtimeService, rencana,
                langkah);
    }

    private void pasang(BpmnModelInstance... model) {
        DeploymentBuilder baru = repositoryService.createDeployment();
        for (int ke = 0; ke < model.length; ke++) {
            baru.addModelInstance("uji-versi-" + ke + ".bpmn", model[ke]);
        }
        deployment.add(baru.deploy().getId());
    }

    private static BpmnModelInstance induk(String tugas) {
        return induk(tugas, UnaryOperator.identity());
    }

    /** A task, and after it the called process of the same release. */
    private static BpmnModelInstance induk(String tugas, UnaryOperator<UserTaskBuilder> tambahan) {
        return tambahan.apply(Bpmn.createExecutableProcess(INDUK).name("Uji versi").startEvent().userTask(tugas))
                .callActivity("Panggil").calledElement(ANAK).camundaCalledElementBinding("deployment").endEvent()
                .done();
    }

    private static BpmnModelInstance anak(String tugas) {
        return proses(ANAK, tugas);
    }

    private static BpmnModelInstance proses(String kunci, String tugas) {
        return Bpmn.createExecutableProcess(kunci).name("Uji versi").startEvent().userTask(tugas).endEvent().done();
    }

    private static UserTaskBuilder berpengingat(UserTaskBuilder tugas, String siklus) {
        return berpewaktu(tugas).timerWithCycle(siklus).endEvent().moveToActivity("Tinjau");
    }

    private static BoundaryEventBuilder berpewaktu(UserTaskBuilder tugas) {
        return tugas.boundaryEvent("Pewaktu").cancelActivity(false);
    }

    private String mulai(String nomorKasus) {
        return mulai(INDUK, nomorKasus);
    }

    private String mulai(String kunci, String nomorKasus) {
        return runtimeService.startProcessInstanceByKey(kunci, nomorKasus).getId();
    }

    private int versi(String proses) {
        String definisi = runtimeService.createProcessInstanceQuery().processInstanceId(proses).singleResult()
                .getProcessDefinitionId();
        ProcessDefinition versi = repositoryService.getProcessDefinition(definisi);
        return versi.getVersion();
    }

    private Task tugas(String proses) {
        return taskService.createTaskQuery().processInstanceId(proses).singleResult();
    }

    private Job timer(String proses) {
        return managementService.createJobQuery().processInstanceId(proses).timers().singleResult();
    }
}
