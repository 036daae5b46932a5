package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** Lets days go by and runs the daily process at the beginning of a day, as the timer would. */
public final class PergantianHari {

    private static final String HARIAN = "harian";
    private static final String PENGINGAT = "pengingat";

    private final ManagementService pekerjaan;
    private final RuntimeService proses;
    private final JamRukun jam;

    public PergantianHari(ProcessEngine mesin, JamRukun jam) {
        this.pekerjaan = mesin.getManagementService();
        this.proses = mesin.getRuntimeService();
        this.jam = jam;
    }

    /**
     * The clock stands at the evening of a day, and the daily process goes on from the next.
     *
     * @param pukul how long after midnight the daily process runs
     */
    public void mulaiPada(LocalDate hari, Duration pukul) {
        jam.bekukan(Kalender.awalHari(hari).plus(Duration.ofHours(20)));
        pekerjaan.setJobDuedate(pewaktu().getId(), Date.from(Kalender.akhirHari(hari).plus(pukul)), false);
    }

    /** The clock goes on; nobody does anything. */
    public void maju(int hari) {
        jam.maju(Duration.ofDays(hari));
    }

    /** A day passes and the daily process runs. */
    public void besok() {
        maju(1);
        jalankan();
    }

    /** Runs the daily process once, its steps included. */
    public void jalankan() {
        pekerjaan.executeJob(pewaktu().getId());
        selesaikan();
    }

    /** Runs the steps of the daily process that wait, and what follows them. */
    public void selesaikan() {
        for (List<Job> langkah = langkah(); !langkah.isEmpty(); langkah = langkah()) {
            langkah.forEach(job -> pekerjaan.executeJob(job.getId()));
        }
    }

    /** Runs the daily process and the reminders that it opens for one area; those of other tests wait. */
    public void ingatkan(String wilayah) {
        jalankan();
        pengingat(wilayah).forEach(job -> pekerjaan.executeJob(job.getId()));
    }

    /** The reminders of an area that wait to be run. */
    public List<Job> pengingat(String wilayah) {
        return proses.createProcessInstanceQuery().processDefinitionKey(PENGINGAT).processInstanceBusinessKey(wilayah)
                .list().stream()
                .flatMap(p -> pekerjaan.createJobQuery().processInstanceId(p.getId()).list().stream()).toList();
    }

    /** The one timer that will start the daily process next. */
    public Job pewaktu() {
        List<Job> semua = harian().timers().list();
        assertThat(semua).as("pewaktu pekerjaan harian").hasSize(1);
        return semua.get(0);
    }

    /** Steps of the daily process that wait to be run. */
    public List<Job> langkah() {
        return harian().messages().list();
    }

    private JobQuery harian() {
        return pekerjaan.createJobQuery().processDefinitionKey(HARIAN);
    }
}
