package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.pengurus.SebulanTanpaPengurus;
import id.rukun.hukum.pergub171.pengurus.TenggatPembentukanPengurus;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** TM-04 and TM-05: a board that is still to be formed. The task stays open, whatever day it is. */
@Component
class KabarPembentukanLangkah {

    private static final Class<? extends Aturan<?>> ATURAN = TenggatPembentukanPengurus.class;
    private static final String INGATKAN = "PRD-07";
    private static final String TENGGAT = KutipanAturan.parameter(ATURAN);
    private static final Class<? extends Aturan<?>> PILIHAN = SebulanTanpaPengurus.class;
    private static final String MASA_TUNGGU = KutipanAturan.parameter(PILIHAN);

    private final PengurusService pengurus;
    private final KabarTugas kabar;
    private final KabarKasus kabarKasus;
    private final TugasTerbuka tugasTerbuka;
    private final JatuhTempo jatuhTempo;
    private final Kantor kantor;
    private final WilayahService wilayah;

    KabarPembentukanLangkah(PengurusService pengurus, KabarTugas kabar, KabarKasus kabarKasus, TugasTerbuka tugasTerbuka,
            JatuhTempo jatuhTempo, Kantor kantor, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.kabar = kabar;
        this.kabarKasus = kabarKasus;
        this.tugasTerbuka = tugasTerbuka;
        this.jatuhTempo = jatuhTempo;
        this.kantor = kantor;
        this.wilayah = wilayah;
    }

    /** TM-04a: the Ketua terpilih, or who does it for him, is reminded at half time. */
    @TugasModel("pengurusIngatkanKetuaDelegate")
    void ingatkan(Langkah langkah) {
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        LocalDate hari = jatuhTempo.hari(langkah.kasusId(), pemilihan.tanggalPemilihan(), INGATKAN);
        LocalDate batas = jatuhTempo.hari(langkah.kasusId(), pemilihan.tanggalPemilihan(), TENGGAT);
        beri(langkah, new Pemicu("TM-04a", INGATKAN, Kalender.awalHari(hari), hari), kabar::kantor, "Pengurus "
                + wilayah.nama(pemilihan.unitId()) + " belum disusun. Ketua terpilih membentuknya paling lambat "
                + Kalender.tulis(batas) + " (" + langkah.dasar(ATURAN) + ").");
    }

    /** TM-04b: the days are over; that is a finding, of which the Lurah is told. */
    @TugasModel(value = "pengurusCatatTerlambatDelegate", aturan = TenggatPembentukanPengurus.class)
    void terlambat(Langkah langkah) {
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        Putusan putusan = langkah.tanya(TenggatPembentukanPengurus.class, new TenggatPembentukanPengurus.Fakta(
                pemilihan.tanggalPemilihan(), null, langkah.hariIni()));
        if (putusan.terpenuhi() || langkah.teks(PembentukanPengurusProcess.TERLAMBAT_DICATAT) != null) {
            return;
        }
        SusunanLangkah.catatTerlambat(langkah, putusan);
        LocalDate batas = jatuhTempo.hari(langkah.kasusId(), pemilihan.tanggalPemilihan(), TENGGAT);
        beri(langkah, new Pemicu("TM-04b", TENGGAT, Kalender.akhirHari(batas), batas),
                tugas -> kantor.grup("lurah", langkah.unitId()), "Pengurus " + wilayah.nama(pemilihan.unitId())
                        + " belum disusun, sedangkan tenggatnya " + Kalender.tulis(batas) + " (" + putusan.dasar()
                        + "). Tugas Ketua terpilih tetap terbuka.");
    }

    /** TM-05: the month is over too; the Lurah is told what he may do. The task of the Ketua terpilih stays open. */
    @TugasModel("pengurusTawarkanSementaraDelegate")
    void tawarkan(Langkah langkah) {
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        LocalDate batas = jatuhTempo.hari(langkah.kasusId(), pemilihan.tanggalPemilihan(), MASA_TUNGGU);
        kabarKasus.beri(langkah.kasus(), pemilihan.unitId(), "Pengurus sementara ditawarkan",
                String.join("/", "TM-05", langkah.kasusId(), pemilihan.tanggalPemilihan().toString()),
                new Pemicu("TM-05", MASA_TUNGGU, Kalender.akhirHari(batas), batas), kantor.grup("lurah", langkah.unitId()), "Pengurus "
                        + wilayah.nama(pemilihan.unitId()) + " belum disusun sampai " + Kalender.tulis(batas)
                        + ". Lurah dapat menunjuk pengurus sementara (" + langkah.dasar(PILIHAN)
                        + "); tugas Ketua terpilih tetap terbuka.");
    }

    /** Once for the election that the task is about. */
    private void beri(Langkah langkah, Pemicu pemicu, Function<Task, String> penerima, String kalimat) {
        tugasTerbuka.cari(langkah.prosesId(), PembentukanPengurusProcess.SUSUN_PENGURUS, langkah.unitId())
                .ifPresent(tugas -> kabar.kabarkan(tugas, String.join("/", pemicu.timer(), langkah.kasusId(),
                        pengurus.pemilihan(langkah.kasusId()).tanggalPemilihan().toString()), pemicu,
                        penerima.apply(tugas), kalimat));
    }
}
