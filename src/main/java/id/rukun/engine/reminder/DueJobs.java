package id.rukun.engine.reminder;

import id.rukun.engine.internal.JobExecutorSwitch;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's jobs by the time at which they are due, for whoever moves the clock instead of waiting. */
@Component
public class DueJobs {

    private final ManagementService managementService;
    private final IdentityService identityService;
    private final JobExecutorSwitch pelaksana;

    DueJobs(ManagementService managementService, IdentityService identityService, JobExecutorSwitch pelaksana) {
        this.managementService = managementService;
        this.identityService = identityService;
        this.pelaksana = pelaksana;
    }

    /** Does something in the engine's own name, not in that of the signed-in person, while no job runs by itself. */
    public void tanpaPelaksana(Runnable kerja) {
        Authentication masuk = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            pelaksana.selamaBerhenti(kerja);
        } finally {
            identityService.setAuthentication(masuk);
        }
    }

    /** When the next job is due, at the latest at {@code sampai}; the jobs left out are not counted. */
    public Optional<Instant> berikut(Instant sampai, Collection<String> kecuali) {
        Date sesudahnya = Date.from(sampai.plusMillis(1));
        return managementService.createJobQuery().active().withRetriesLeft().duedateLowerThan(sesudahnya)
                .orderByJobDuedate().asc().listPage(0, kecuali.size() + 1).stream()
                .filter(job -> !kecuali.contains(job.getId()))
                .findFirst().map(job -> job.getDuedate().toInstant());
    }

    /** The jobs that can be run now, but for those left out; by the time at which they are due. */
    public List<String> sekarang(Collection<String> kecuali) {
        return managementService.createJobQuery().active().executable().orderByJobDuedate().asc().list().stream()
                .map(Job::getId).filter(id -> !kecuali.contains(id)).toList();
    }

    /**
     * Runs a job, in a transaction of its own.
     *
     * @return why it failed; empty if it did not, also where another job did away with it before
     */
    public Optional<String> jalankan(String jobId) {
        try {
            managementService.executeJob(jobId);
            return Optional.empty();
        } catch (RuntimeException e) {
            boolean masihAda = managementService.createJobQuery().jobId(jobId).count() > 0;
            return masihAda ? Optional.of(String.valueOf(e.getMessage())) : Optional.empty();
        }
    }
}
