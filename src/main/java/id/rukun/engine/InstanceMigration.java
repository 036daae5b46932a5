package id.rukun.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Moves one running instance to another version of its model, in a transaction of its own. */
@Component
class InstanceMigration {

    private static final int PERCOBAAN = 5;

    private final RuntimeService runtimeService;
    private final ManagementService managementService;

    InstanceMigration(RuntimeService runtimeService, ManagementService managementService) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
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
        if (runtimeService.createProcessInstanceQuery().processInstanceId(instansiId)
                .processDefinitionId(rencana.getSourceProcessDefinitionId()).count() == 0) {
            return Optional.empty();
        }
        try {
            runtimeService.newMigration(rencana).processInstanceIds(instansiId).execute();
            return Optional.empty();
        } catch (MigratingProcessInstanceValidationException e) {
            return Optional.of(alasan(e.getValidationReport()));
        }
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
