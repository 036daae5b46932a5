package id.rukun.engine.release;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.internal.TransaksiBaru;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** Moves one running instance to another version of its model, in a transaction of its own; the dossier tells it. */
@Component
class InstanceMigration {

    private static final int PERCOBAAN = 5;

    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final RepositoryService repositoryService;
    private final KasusService kasus;
    private final BerkasService berkas;
    private final TransaksiBaru transaksi;

    InstanceMigration(RuntimeService runtimeService, ManagementService managementService,
            RepositoryService repositoryService, KasusService kasus, BerkasService berkas, TransaksiBaru transaksi) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.repositoryService = repositoryService;
        this.kasus = kasus;
        this.berkas = berkas;
        this.transaksi = transaksi;
    }

    /**
     * Moves an instance; what only waits for a job is done first where it is in the way.
     *
     * @return why it stays; empty if it has moved, or if somebody else moved or ended it meanwhile
     */
    Optional<String> pindahkan(MigrationPlan rencana, String instansiId) {
        Optional<String> alasan = coba(rencana, instansiId);
        return alasan.isPresent() && lanjutkan(instansiId) ? coba(rencana, instansiId) : alasan;
    }

    /** Tries again where a person, a job or another node came first. */
    private Optional<String> coba(MigrationPlan rencana, String instansiId) {
        String sebab = "";
        for (int ke = 0; ke < PERCOBAAN; ke++) {
            try {
                return sekali(rencana, instansiId);
            } catch (RuntimeException e) {
                sebab = String.valueOf(e.getMessage());
            }
        }
        return Optional.of(sebab);
    }

    /** The engine cannot move a body of a repetition that is done and waits for the job that counts it. */
    private boolean lanjutkan(String instansiId) {
        List<Job> langkah = managementService.createJobQuery().processInstanceId(instansiId).messages().active()
                .executable().list();
        try {
            langkah.forEach(job -> managementService.executeJob(job.getId()));
            return !langkah.isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Optional<String> sekali(MigrationPlan rencana, String instansiId) {
        ProcessInstance instansi = runtimeService.createProcessInstanceQuery().processInstanceId(instansiId)
                .processDefinitionId(rencana.getSourceProcessDefinitionId()).singleResult();
        if (instansi == null) {
            return Optional.empty();
        }
        try {
            transaksi.jalankan(() -> {
                runtimeService.newMigration(rencana).processInstanceIds(instansiId).execute();
                catat(instansi, rencana);
            });
            return Optional.empty();
        } catch (MigratingProcessInstanceValidationException e) {
            return Optional.of(alasan(e.getValidationReport()));
        }
    }

    /** A version that differs only by what was released with it, such as a form, is no event of the case. */
    private void catat(ProcessInstance instansi, MigrationPlan rencana) {
        if (model(rencana.getSourceProcessDefinitionId()).equals(model(rencana.getTargetProcessDefinitionId()))) {
            return;
        }
        ProcessDefinition lama = repositoryService.getProcessDefinition(rencana.getSourceProcessDefinitionId());
        ProcessDefinition baru = repositoryService.getProcessDefinition(rencana.getTargetProcessDefinitionId());
        Map<String, String> isi = Map.of("tindakan", "Alur kerja diperbarui", "keterangan",
                "“%s” dilanjutkan pada versi %d (semula versi %d); langkah yang sudah dijalankan tetap berlaku."
                        .formatted(baru.getName(), baru.getVersion(), lama.getVersion()));
        Optional.ofNullable(instansi.getBusinessKey()).flatMap(kasus::denganNomor)
                .ifPresent(k -> berkas.tulis(k.id(), JenisEntri.TINDAKAN, Pelaku.SISTEM, baru.getName(), isi));
    }

    private String model(String definisiId) {
        return Bpmn.convertToString(repositoryService.getBpmnModelInstance(definisiId));
    }

    private static String alasan(MigratingProcessInstanceValidationReport laporan) {
        return Stream.of(laporan.getFailures().stream(),
                laporan.getActivityInstanceReports().stream()
                        .map(kegiatan -> alasan(kegiatan.getSourceScopeId(), kegiatan.getFailures())),
                laporan.getTransitionInstanceReports().stream()
                        .map(kegiatan -> alasan(kegiatan.getSourceScopeId(), kegiatan.getFailures())))
                .flatMap(sebab -> sebab).sorted().collect(Collectors.joining("; "));
    }

    private static String alasan(String kegiatan, List<String> sebab) {
        return kegiatan + ": " + String.join(", ", sebab);
    }
}
