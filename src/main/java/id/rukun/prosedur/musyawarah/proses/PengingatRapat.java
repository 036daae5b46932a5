package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.KabarTugas;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.musyawarah.JadwalRapat;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-10, PRD-04: reminds the office that invited of a meeting to come, once for each hour it is called for. */
@Component
class PengingatRapat implements TaskListener {

    private static final String TIMER = "TM-10";
    private static final String PARAMETER = "PRD-04";

    private final MusyawarahService musyawarah;
    private final JadwalRapat jadwal;
    private final KabarTugas kabar;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PengingatRapat(MusyawarahService musyawarah, JadwalRapat jadwal, KabarTugas kabar, WilayahService wilayah,
            JamRukun jam) {
        this.musyawarah = musyawarah;
        this.jadwal = jadwal;
        this.kabar = kabar;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** A meeting that is over, or was entered afterwards, is not called to mind. */
    @Override
    public void notify(DelegateTask tugas) {
        Musyawarah rapat = musyawarah.terakhir(tugas.getProcessInstanceId());
        if (jadwal.mulai(rapat).isAfter(jam.instant())) {
            kabar.kabarkan(tugas, kunci(rapat),
                    new Pemicu(TIMER, PARAMETER, jadwal.sebelum(PARAMETER, rapat)), kabar.kantor(tugas),
                    kalimat(rapat));
        }
    }

    /** The meeting as people know it: a correction writes the same meeting down again under another id. */
    private String kunci(Musyawarah rapat) {
        return String.join("/", TIMER, rapat.rangkaian().kasusId(), rapat.rangkaian().unitId(),
                jadwal.mulai(rapat).toString());
    }

    private String kalimat(Musyawarah rapat) {
        return "Musyawarah " + wilayah.nama(rapat.rangkaian().unitId()) + " dijadwalkan "
                + Kalender.tulis(rapat.dijadwalkanPada()) + " pukul " + rapat.pukul().toString().replace(':', '.')
                + " di " + rapat.tempat() + ". Mohon siapkan daftar hadirnya.";
    }
}
