package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.reminder.PenerusanKetuaRw;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** TM-16: tells an office of a result that still lies with the Ketua RW, once for each day by which he had it. */
@Component
class KabarPenerusan {

    private static final String DASAR = KutipanAturan.dasar(MelaluiKetuaRw.class);
    private static final String TIMER = PenerusanKetuaRw.TIMER;
    private static final String INGATKAN = PenerusanKetuaRw.INGATKAN;
    private static final String LAPORKAN = PenerusanKetuaRw.LAPORKAN;

    private final KabarTugas kabar;
    private final TugasTerbuka tugasTerbuka;
    private final TenggatPenerusan tenggat;
    private final PemberitahuanService pemberitahuan;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;
    private final WilayahService wilayah;

    KabarPenerusan(KabarTugas kabar, TugasTerbuka tugasTerbuka, TenggatPenerusan tenggat,
            PemberitahuanService pemberitahuan, Kantor kantor, PelaksanaKantor pelaksana, WilayahService wilayah) {
        this.kabar = kabar;
        this.tugasTerbuka = tugasTerbuka;
        this.tenggat = tenggat;
        this.pemberitahuan = pemberitahuan;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
        this.wilayah = wilayah;
    }

    /** PRD-11: reminds the Ketua RW that he has a result to pass on, and no veto. */
    void ingatkanKetuaRw(Langkah langkah) {
        beri(langkah, INGATKAN, Kalender.awalHari(batas(langkah, INGATKAN)), kabar::kantor, "Hasil Musyawarah "
                + wilayah.nama(langkah.unitId()) + " menunggu diteruskan. Ketua RW hanya meneruskan hasil itu kepada "
                + "Lurah (" + DASAR + ").");
    }

    /** PRD-12: tells the Lurah that a result still lies with the Ketua RW and that he may fetch it (AMB-08). */
    void beriTahuLurah(Langkah langkah) {
        LocalDate terakhir = batas(langkah, LAPORKAN);
        // Before its end only because the result had been fetched already when the case went back.
        if (terakhir.isBefore(langkah.hariIni())) {
            beri(langkah, LAPORKAN, Kalender.akhirHari(terakhir), tugas -> kantor.grup("lurah", langkah.unitId()),
                    belumDiteruskan(langkah.unitId()));
        }
    }

    private String belumDiteruskan(String rt) {
        String ketuaRw = kantor.grup("ketua-rw", rt);
        return "Hasil Musyawarah " + wilayah.nama(rt) + " belum diteruskan oleh "
                + pelaksana.kekosongan(ketuaRw).map(sebab -> "kantor " + kantor.nama(ketuaRw) + ". " + sebab)
                        .orElse(kantor.nama(ketuaRw)) + ". Ketua RW hanya meneruskan (" + DASAR + "); "
                + "Anda dapat menjemput hasil itu dengan catatan.";
    }

    /** The parameter's day for the result that a step is about. */
    private LocalDate batas(Langkah langkah, String parameter) {
        return tenggat.batas(parameter, langkah.kasusId(), langkah.prosesId(), langkah.unitId());
    }

    /**
     * The day of which the Lurah was told last that it is over; what the Ketua RW has for a result that was made again
     * counts anew only when that was told. Where nobody was told, the parameter's day.
     */
    LocalDate lurahDiberitahukan(Langkah langkah) {
        return pemberitahuan.kasus(langkah.kasusId()).stream()
                .filter(p -> p.timer().equals(TIMER) && p.parameter().equals(LAPORKAN)
                        && p.unitId().equals(langkah.unitId()))
                .map(p -> Kalender.hari(p.jatuhTempo()).minusDays(1)).max(LocalDate::compareTo)
                .orElseGet(() -> batas(langkah, LAPORKAN));
    }

    /**
     * Tells an office of the result that a step is about.
     *
     * @param saat when the notice was due
     * @param penerima the office's group, by the task of the Ketua RW
     */
    private void beri(Langkah langkah, String parameter, Instant saat, Function<Task, String> penerima,
            String kalimat) {
        tugasTerbuka.cari(langkah.prosesId(), PenggabunganRtLintasRwProcess.SAMPAIKAN_HASIL, langkah.unitId())
                .ifPresent(tugas -> kabar.kabarkan(tugas, String.join("/", TIMER, parameter, langkah.kasusId(),
                        langkah.unitId(), batas(langkah, parameter).toString()),
                        new Pemicu(TIMER, parameter, saat, batas(langkah, parameter)), penerima.apply(tugas), kalimat));
    }
}
