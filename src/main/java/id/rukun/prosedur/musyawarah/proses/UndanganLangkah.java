package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.reminder.KabarTugas;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.TugasModel;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBerwenang;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.kebijakan.penomoran.NomorNaskahUnik;
import id.rukun.hukum.kebijakan.penomoran.TahunNomorSesuai;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.musyawarah.AgendaMusyawarahRt;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.JadwalRapat;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NaskahRapat;
import id.rukun.prosedur.musyawarah.NomorRapat;
import id.rukun.prosedur.musyawarah.mode.PertanyaanAturan;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** {@code musyawarah}, from the opening of the series to the meeting. */
@Component
class UndanganLangkah {

    private static final String TIMER = "TM-10";
    private static final String PARAMETER = "PRD-04";

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final WilayahService wilayah;
    private final JadwalRapat jadwal;
    private final TugasTerbuka tugasTerbuka;
    private final KabarTugas kabar;
    private final PenjagaNomor penjagaNomor;
    private final NomorRapat nomorRapat;
    private final NaskahRapat naskahRapat;
    private final PenjagaPihak penjagaPihak;
    private final JamRukun jam;

    UndanganLangkah(MusyawarahService musyawarah, KatalogMode katalogMode, KursiPimpinan kursi,
            WilayahService wilayah, JadwalRapat jadwal, TugasTerbuka tugasTerbuka, KabarTugas kabar,
            PenjagaNomor penjagaNomor, NomorRapat nomorRapat, PenjagaPihak penjagaPihak, JamRukun jam,
            NaskahRapat naskahRapat) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.wilayah = wilayah;
        this.jadwal = jadwal;
        this.tugasTerbuka = tugasTerbuka;
        this.kabar = kabar;
        this.penjagaNomor = penjagaNomor;
        this.nomorRapat = nomorRapat;
        this.naskahRapat = naskahRapat;
        this.penjagaPihak = penjagaPihak;
        this.jam = jam;
    }

    /** P-37/G1: opens the series on an agenda that the body may have. */
    @TugasModel("musyawarahBukaRangkaianDelegate")
    void bukaRangkaian(Langkah langkah) {
        String agenda = langkah.teks(MusyawarahProcess.AGENDA);
        ModeMusyawarah mode = katalogMode.cari(langkah.teks(MusyawarahProcess.MODE));
        langkah.wajib(mode.kaidah().agenda(), new AgendaMusyawarahRt.Fakta(agenda));
        musyawarah.buka(langkah.kasusId(), langkah.prosesId(), langkah.unitId(), mode, agenda,
                langkah.daftar(MusyawarahProcess.DAFTAR_UNIT));
        langkah.tetapkan(MusyawarahProcess.PERAN_PIMPINAN, mode.jabatanPimpinan().peran());
    }

    /** P-37/G2: fixes the list of participants as of the invitation day; somebody entitled must have invited. */
    @TugasModel(value = "musyawarahCatatUndanganDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, PimpinanBerwenang.class,
            TahunNomorSesuai.class, NomorNaskahUnik.class, BatasNomor.class, NomorBerurutan.class,
            LompatanNomor.class, BukanPerkaraSendiri.class})
    void undangan(Langkah langkah) {
        UndanganIsian undangan = langkah.isian(UndanganIsian.class);
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(langkah.prosesId()).orElseThrow();
        ModeMusyawarah mode = katalogMode.untuk(rangkaian);
        penjagaPihak.wajib(langkah, rangkaian);
        langkah.wajibTanggalSesuai();
        langkah.wajib(PimpinanBerwenang.class, pengundang(mode, rangkaian, undangan.tanggalUndangan()));
        List<CalonPeserta> daftar = mode.peserta(rangkaian, undangan.tanggalUndangan());
        mode.susunan(rangkaian, undangan.tanggalUndangan(), daftar)
                .forEach(pertanyaan -> wajib(langkah, pertanyaan));
        penjagaNomor.wajib(langkah, nomorRapat.undangan(rangkaian, musyawarah.berikutnya(rangkaian), undangan));
        naskahRapat.undangan(musyawarah.undang(rangkaian, undangan, daftar));
    }

    /**
     * TM-10, PRD-04: reminds the office that invited of a meeting to come, once for each hour it is called for. A
     * meeting that is over, or was entered afterwards, is not called to mind.
     */
    @TugasModel("musyawarahIngatkanRapatDelegate")
    void ingatkanRapat(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (jadwal.mulai(rapat).isAfter(jam.instant())) {
            tugasTerbuka.cari(langkah.prosesId(), MusyawarahProcess.CATAT_KEHADIRAN, langkah.unitId())
                    .ifPresent(tugas -> ingatkan(tugas, rapat));
        }
    }

    /** The office invites through whoever exercises its chair that day, or stands in. */
    private PimpinanFakta pengundang(ModeMusyawarah mode, RangkaianMusyawarah rangkaian, LocalDate hari) {
        var pemegang = kursi.pengundang(mode, rangkaian, hari);
        String id = pemegang.map(PemegangJabatan::id).orElse(null);
        String nama = pemegang.map(PemegangJabatan::nama).orElse("");
        return new PimpinanFakta(id == null ? "" : id, nama, id, id == null ? null : nama,
                pemegang.map(p -> kursi.kualitas(p, hari)).orElseGet(() -> mode.jabatanPimpinan().sebutan() + " "
                        + wilayah.nama(mode.unitPimpinan(rangkaian))));
    }

    /** Asks what a mode wants to be asked. */
    static <F extends Record> void wajib(Langkah langkah, PertanyaanAturan<F> pertanyaan) {
        langkah.wajib(pertanyaan.aturan(), pertanyaan.fakta());
    }

    private void ingatkan(Task tugas, Musyawarah rapat) {
        kabar.kabarkan(tugas, kunci(rapat), new Pemicu(TIMER, PARAMETER, jadwal.saatSebelum(PARAMETER, rapat),
                rapat.dijadwalkanPada()), kabar.kantor(tugas), kalimat(rapat));
    }

    /** The meeting as people know it: a correction writes the same meeting down again under another id. */
    private String kunci(Musyawarah rapat) {
        return String.join("/", TIMER, rapat.rangkaian().kasusId(), rapat.rangkaian().unitId(),
                jadwal.mulai(rapat).toString());
    }

    private String kalimat(Musyawarah rapat) {
        return "Musyawarah " + wilayah.nama(rapat.rangkaian().unitId()) + " dijadwalkan "
                + Kalender.tulis(rapat.dijadwalkanPada()) + " pukul " + Kalender.tulis(rapat.pukul())
                + " di " + rapat.tempat() + ". Mohon siapkan daftar hadirnya.";
    }
}
