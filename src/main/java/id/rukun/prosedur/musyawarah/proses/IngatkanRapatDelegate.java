package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.musyawarah.JadwalRapat;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** TM-10, PRD-04: reminds the office that invited of a meeting to come, once for each hour it is called for. */
@Component
class IngatkanRapatDelegate extends LangkahDelegate {

    private static final String TIMER = "TM-10";
    private static final String PARAMETER = "PRD-04";

    private final MusyawarahService musyawarah;
    private final JadwalRapat jadwal;
    private final TugasTerbuka tugasTerbuka;
    private final KabarTugas kabar;
    private final WilayahService wilayah;
    private final JamRukun jam;

    IngatkanRapatDelegate(LangkahFactory factory, MusyawarahService musyawarah, JadwalRapat jadwal,
            TugasTerbuka tugasTerbuka, KabarTugas kabar, WilayahService wilayah, JamRukun jam) {
        super(factory);
        this.musyawarah = musyawarah;
        this.jadwal = jadwal;
        this.tugasTerbuka = tugasTerbuka;
        this.kabar = kabar;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** A meeting that is over, or was entered afterwards, is not called to mind. */
    @Override
    protected void jalankan(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (jadwal.mulai(rapat).isAfter(jam.instant())) {
            tugasTerbuka.cari(langkah.prosesId(), MusyawarahProcess.CATAT_KEHADIRAN, langkah.unitId())
                    .ifPresent(tugas -> ingatkan(tugas, rapat));
        }
    }

    private void ingatkan(Task tugas, Musyawarah rapat) {
        kabar.kabarkan(tugas, kunci(rapat), new Pemicu(TIMER, PARAMETER, jadwal.sebelum(PARAMETER, rapat)),
                kabar.kantor(tugas), kalimat(rapat));
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
