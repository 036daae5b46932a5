package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** Lets days go by and runs the daily process at the beginning of a day, as the timer would. */
public final class PergantianHari {

    private static final String HARIAN = "harian";

    private final ManagementService pekerjaan;
    private final JamRukun jam;

    public PergantianHari(ProcessEngine mesin, JamRukun jam) {
        this.pekerjaan = mesin.getManagementService();
        this.jam = jam;
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
        langkah().forEach(job -> pekerjaan.executeJob(job.getId()));
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
