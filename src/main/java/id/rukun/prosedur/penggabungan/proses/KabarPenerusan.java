package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** TM-16: tells an office of a result that still lies with the Ketua RW, once for each day by which he had it. */
@Component
class KabarPenerusan {

    static final String DASAR = MelaluiKetuaRw.class.getAnnotation(Ketentuan.class).dasar();
    private static final String TIMER = "TM-16";

    private final KabarTugas kabar;
    private final TugasTerbuka tugasTerbuka;
    private final TenggatPenerusan tenggat;
    private final PemberitahuanService pemberitahuan;

    KabarPenerusan(KabarTugas kabar, TugasTerbuka tugasTerbuka, TenggatPenerusan tenggat,
            PemberitahuanService pemberitahuan) {
        this.kabar = kabar;
        this.tugasTerbuka = tugasTerbuka;
        this.tenggat = tenggat;
        this.pemberitahuan = pemberitahuan;
    }

    /** The parameter's day for the result that a step is about. */
    LocalDate batas(Langkah langkah, String parameter) {
        return tenggat.batas(parameter, langkah.kasusId(), langkah.prosesId(), langkah.unitId());
    }

    /**
     * The day of which an office was told last that it is over; what the Ketua RW has for a result that was made again
     * counts anew only when that was told. Where nobody was told, the parameter's day.
     */
    LocalDate diberitahukan(Langkah langkah, String parameter) {
        return pemberitahuan.kasus(langkah.kasusId()).stream()
                .filter(p -> p.timer().equals(TIMER) && p.parameter().equals(parameter)
                        && p.unitId().equals(langkah.unitId()))
                .map(p -> Kalender.hari(p.jatuhTempo()).minusDays(1)).max(LocalDate::compareTo)
                .orElseGet(() -> batas(langkah, parameter));
    }

    /**
     * Tells an office of the result that a step is about.
     *
     * @param saat when the notice was due
     * @param penerima the office's group, by the task of the Ketua RW
     */
    void beri(Langkah langkah, String parameter, Instant saat, Function<Task, String> penerima, String kalimat) {
        tugasTerbuka.cari(langkah.prosesId(), PenggabunganRtLintasRwProcess.SAMPAIKAN_HASIL, langkah.unitId())
                .ifPresent(tugas -> kabar.kabarkan(tugas, String.join("/", TIMER, parameter, langkah.kasusId(),
                        langkah.unitId(), batas(langkah, parameter).toString()),
                        new Pemicu(TIMER, parameter, saat), penerima.apply(tugas), kalimat));
    }
}
