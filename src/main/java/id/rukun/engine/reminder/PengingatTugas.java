package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.RumahFormulir;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TransaksiBaru;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.tenggat.TenggatTugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * TM-11: tells of tasks that wait. The office itself is reminded again and again until the last timely day (PRD-01);
 * when that day is over the office above is told (PRD-02), later the supervisor (RUKUN-PRD-02). The task stays where
 * it is. Each is told once; then the task's follow-up date moves on to the next day on which somebody is to be told.
 */
@Component
public class PengingatTugas {

    private static final Logger LOG = LoggerFactory.getLogger(PengingatTugas.class);
    private static final String TIMER = "TM-11";

    private final TugasJatuhTempo tugasJatuhTempo;
    private final KabarTugas kabar;
    private final JatuhTempo jatuhTempo;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final JamRukun jam;
    private final TransaksiBaru transaksi;
    private final TaskService taskService;
    private final FormService formService;

    PengingatTugas(TugasJatuhTempo tugasJatuhTempo, KabarTugas kabar, JatuhTempo jatuhTempo, JenjangKantor jenjang,
            Kantor kantor, JamRukun jam, TransaksiBaru transaksi, @Lazy TaskService taskService,
            @Lazy FormService formService) {
        this.tugasJatuhTempo = tugasJatuhTempo;
        this.kabar = kabar;
        this.jatuhTempo = jatuhTempo;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.jam = jam;
        this.transaksi = transaksi;
        this.taskService = taskService;
        this.formService = formService;
    }

    /**
     * Tells of all tasks of some cases that have come to their day, in one transaction; where one fails, each in its
     * own, so that it holds up no other.
     *
     * @throws IllegalStateException if some could not be told of; all others were
     */
    public void ingatkan(List<String> nomorKasus) {
        List<String> semua = tugasJatuhTempo.milik(nomorKasus);
        try {
            transaksi.jalankan(() -> semua.forEach(this::satu));
        } catch (RuntimeException e) {
            LOG.warn("Reminders are given one by one: {}", e.getMessage());
            satuPerSatu(semua);
        }
    }

    private void satuPerSatu(List<String> semua) {
        Set<String> gagal = new TreeSet<>();
        for (String id : semua) {
            try {
                transaksi.jalankan(() -> satu(id));
            } catch (RuntimeException e) {
                LOG.error("No reminder of task {}", id, e);
                gagal.add(id + ": " + e.getMessage());
            }
        }
        if (!gagal.isEmpty()) {
            throw new IllegalStateException("Tugas berikut tidak dapat diingatkan: " + String.join("; ", gagal));
        }
    }

    private void satu(String tugasId) {
        Task tugas = taskService.createTaskQuery().taskId(tugasId).singleResult();
        // Done, or told of by another node, since it was asked for.
        if (tugas != null && tugas.getFollowUpDate() != null) {
            satu(tugas, kabar.kasus(tugas));
        }
    }

    private void satu(Task tugas, Kasus kasus) {
        LocalDate hariIni = jam.hariIni();
        LocalDate giliran = Kalender.hari(tugas.getFollowUpDate().toInstant());
        TenggatTugas tenggat = jatuhTempo.tenggat(kasus, tugas);
        tenggat.pengingat(giliran, hariIni).ifPresent(hari -> kantor(tugas, tenggat, hari));
        if (tenggat.terlambat(hariIni)) {
            atasan(tugas, tenggat);
        }
        if (tenggat.sampaiPengawas(hariIni)) {
            pengawas(tugas, tenggat);
        }
        tugas.setFollowUpDate(tenggat.berikut(giliran, hariIni).map(JatuhTempo::awal).orElse(null));
        taskService.saveTask(tugas);
    }

    private void kantor(Task tugas, TenggatTugas tenggat, LocalDate hari) {
        kabarkan(tugas, JatuhTempo.PENGINGAT, hari, Kalender.awalHari(hari), kabar.kantor(tugas), tenggat,
                tenggat.terlambat(jam.hariIni()) ? hariTerakhir(tenggat) + "Mohon segera diselesaikan."
                        : "Mohon diselesaikan, paling lambat " + Kalender.tulis(tenggat.terakhir()) + ".");
    }

    private void atasan(Task tugas, TenggatTugas tenggat) {
        kabarkan(tugas, JatuhTempo.BATAS, tenggat.terakhir(), Kalender.akhirHari(tenggat.terakhir()),
                jenjang.atasan(kabar.kantor(tugas)), tenggat, hariTerakhir(tenggat)
                        + "Sebagai atasannya, mohon dorong penyelesaiannya; tugas tetap pada kantor itu.");
    }

    private void pengawas(Task tugas, TenggatTugas tenggat) {
        String pemilik = kabar.kantor(tugas);
        String pengawas = jenjang.pengawas(Kantor.unitGrup(pemilik));
        String atasan = jenjang.atasan(pemilik);
        kabarkan(tugas, JatuhTempo.PENGAWAS, tenggat.pengawas(), Kalender.akhirHari(tenggat.pengawas()), pengawas,
                tenggat, hariTerakhir(tenggat) + (atasan.equals(pengawas)
                        ? "Hal ini sudah pernah diberitahukan kepada Anda."
                        : "Atasannya (" + kantor.nama(atasan) + ") sudah diberi tahu."));
    }

    private static String hariTerakhir(TenggatTugas tenggat) {
        return "Hari terakhirnya " + Kalender.tulis(tenggat.terakhir()) + " sudah lewat. ";
    }

    private void kabarkan(Task tugas, String parameter, LocalDate hari, Instant saat, String penerima,
            TenggatTugas tenggat, String ajakan) {
        kabar.menunggu(tugas, String.join("/", TIMER, parameter, fakta(tugas), hari.toString()),
                new Pemicu(TIMER, parameter, saat, tenggat.terakhir(), segera(parameter, tenggat)), penerima,
                tenggat.sejak(), ajakan);
    }

    /** What is not late yet and has its last day still to come waits for the daily letter. */
    private boolean segera(String parameter, TenggatTugas tenggat) {
        return !parameter.equals(JatuhTempo.PENGINGAT) || !jam.hariIni().isBefore(tenggat.terakhir());
    }

    /** What waits, as people know it: an answer to a form, of a unit in a case; of a correction, which one. */
    private String fakta(Task tugas) {
        FormData formulir = formService.getTaskFormData(tugas.getId());
        Object dikoreksi = taskService.getVariable(tugas.getId(), Variabel.KOREKSI_ATAS);
        return String.join("/", kabar.kasus(tugas).id(), kabar.unit(tugas), RumahFormulir.nama(formulir))
                + (dikoreksi == null ? "" : "/" + dikoreksi);
    }
}
