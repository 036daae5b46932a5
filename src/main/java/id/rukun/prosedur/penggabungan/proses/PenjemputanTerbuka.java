package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.JatuhTempo;
import id.rukun.engine.KabarTugas;
import id.rukun.engine.Variabel;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-16, PRD-12: tells the Lurah that a result still lies with the Ketua RW and that he may fetch it (AMB-08). */
@Component
class PenjemputanTerbuka implements TaskListener {

    private static final String DASAR = MelaluiKetuaRw.class.getAnnotation(Ketentuan.class).dasar();
    private static final String PARAMETER = "PRD-12";

    private final KabarTugas kabar;
    private final JatuhTempo jatuhTempo;
    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PenjemputanTerbuka(KabarTugas kabar, JatuhTempo jatuhTempo, PenggabunganService penggabungan,
            WilayahService wilayah, JamRukun jam) {
        this.kabar = kabar;
        this.jatuhTempo = jatuhTempo;
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateTask tugas) {
        Instant hari = jatuhTempo.setelah(sejak(tugas), PARAMETER);
        // Opened before its day only because the result had been fetched already when the case went back.
        if (!LocalDate.ofInstant(hari, Kalender.JAKARTA).isAfter(jam.hariIni())) {
            kabarkan(tugas, hari);
        }
    }

    /** When the Ketua RW got his task, which is still open. */
    private Instant sejak(DelegateTask tugas) {
        TaskService semua = tugas.getProcessEngineServices().getTaskService();
        return semua.createTaskQuery().processInstanceId(tugas.getProcessInstanceId())
                .taskDefinitionKey(PenggabunganRtLintasRwProcess.SAMPAIKAN_HASIL).list().stream()
                .filter(t -> unit(tugas).equals(semua.getVariable(t.getId(), Variabel.UNIT_ID)))
                .findFirst().orElseThrow().getCreateTime().toInstant();
    }

    private void kabarkan(DelegateTask tugas, Instant hari) {
        String rt = unit(tugas);
        kabar.kabarkan(tugas, String.join("/", PengingatPenerusan.TIMER, PARAMETER, tugas.getId()),
                new Pemicu(PengingatPenerusan.TIMER, PARAMETER, hari), kabar.kantor(tugas),
                "Hasil Musyawarah " + wilayah.nama(rt) + " belum diteruskan oleh Ketua "
                        + wilayah.nama(penggabungan.rw(rt)) + ". Ketua RW hanya meneruskan (" + DASAR + "); "
                        + "Anda dapat menjemput hasil itu dengan catatan.");
    }

    private static String unit(DelegateTask tugas) {
        return (String) tugas.getVariable(Variabel.UNIT_ID);
    }
}
