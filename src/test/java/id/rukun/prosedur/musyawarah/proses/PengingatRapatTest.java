package id.rukun.prosedur.musyawarah.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TM-10: a meeting is called to mind once, PRD-04 before it, however often its task is created. */
@UjiAplikasi
class PengingatRapatTest {

    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private ProcessEngine mesin;
    @Autowired private RuntimeService runtimeService;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private PergantianHari hari;
    private Instant rapat;

    @BeforeEach
    void rapatLimaHariLagi() {
        hari = new PergantianHari(mesin, jam);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        LocalDate hariRapat = jam.hariIni().plusDays(5);
        rapat = hariRapat.atTime(19, 30).atZone(Kalender.JAKARTA).toInstant();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", hariRapat);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "UndangPeserta", undangan);
    }

    @Test
    @DisplayName("tugas yang dibuat ulang, misalnya oleh koreksi, tidak mengingatkan lagi")
    void sekaliSetiapRapat() {
        pada(rapat.minus(Duration.ofHours(23)));
        assertThat(surat()).hasSize(1);

        buatUlangTugas();
        jalan.jalankan();

        assertThat(surat()).hasSize(1);
    }

    @Test
    @DisplayName("koreksi undangan menulis rapat yang sama sekali lagi: tidak mengingatkan lagi")
    void sekaliJugaSesudahKoreksi() {
        pada(rapat.minus(Duration.ofHours(23)));
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", rapat.atZone(Kalender.JAKARTA).toLocalDate());
        undangan.put("tempat", "Rumah Ketua RT");
        new TindakanUji(panggung, jalan).koreksi("rw01", "Undangan musyawarah", undangan).disetujui("lurah")
                .jalankan();

        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN)).isNotEmpty();
        assertThat(surat()).hasSize(1);
    }

    @Test
    @DisplayName("aplikasi mati sampai rapat lewat: tidak ada yang diingatkan")
    void rapatSudahLewat() {
        pada(rapat.plusSeconds(1));
        assertThat(surat()).isEmpty();
    }

    @Test
    @DisplayName("rapat yang masih akan datang tidak ditagih: TM-11 dihitung dari hari rapat")
    void tidakDitagihSebelumRapat() {
        jalan.pejabat("rw02").kirim(jalan.nomor(), "UndangPeserta", undanganUntuk(jam.hariIni().plusDays(42)));
        LocalDate hariRapat = jam.hariIni().plusDays(42);
        Task tugas = jalan.pejabat("rw02").tugas(jalan.nomor(), "CatatKehadiran");
        assertThat(Kalender.hari(tugas.getFollowUpDate().toInstant())).isEqualTo(hariRapat.plusDays(7));
        assertThat(Kalender.hari(tugas.getDueDate().toInstant())).isEqualTo(hariRapat.plusDays(14));

        pada(Kalender.awalHari(hariRapat.plusDays(6)));
        hari.ingatkan(kelurahan.id);
        assertThat(ketuaRw02()).isEmpty();

        pada(Kalender.awalHari(hariRapat.plusDays(7)));
        hari.ingatkan(kelurahan.id);
        assertThat(ketuaRw02()).singleElement().satisfies(p -> assertThat(p.kalimat()).contains(
                "sejak " + Kalender.tulis(hariRapat) + " (7 hari)"));
    }

    @Test
    @DisplayName("rapat yang dicatat sesudah lewat ditagih sejak tugasnya ada, bukan sejak rapat")
    void rapatYangSudahLewat() {
        jalan.pejabat("rw02").kirim(jalan.nomor(), "UndangPeserta", undanganUntuk(jam.hariIni().minusDays(3)));
        assertThat(Kalender.hari(jalan.pejabat("rw02").tugas(jalan.nomor(), "CatatKehadiran").getDueDate()
                .toInstant())).isEqualTo(jam.hariIni().plusDays(14));
    }

    @Test
    @DisplayName("rapat kurang dari PRD-04 lagi: pewaktunya tidak menyala di tengah pekerjaan, tetapi pada awal hari berikut")
    void waktunyaSudahLewat() {
        jalan.pejabat("rw02").kirim(jalan.nomor(), "UndangPeserta", undanganUntuk(jam.hariIni()));

        assertThat(pewaktu("rw02").getDuedate().toInstant()).isEqualTo(Kalender.akhirHari(jam.hariIni()));
    }

    @RepeatedTest(5)
    @DisplayName("pewaktu menyala tepat ketika daftar hadir dikirim: kirimannya diterima")
    void tepatKetikaDikirim() {
        jalan.pejabat("rw02").kirim(jalan.nomor(), "UndangPeserta", undanganUntuk(jam.hariIni()));
        Task tugas = jalan.pejabat("rw02").tugas(jalan.nomor(), "CatatKehadiran");
        jalan.pejabat("rw02").ambil(tugas);
        String pewaktu = pewaktu("rw02").getId();
        CyclicBarrier siap = new CyclicBarrier(2);
        CompletableFuture<Throwable> menyala = CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
            siap.await();
            mesin.getManagementService().executeJob(pewaktu);
        }));

        Throwable ditolak = catchThrowable(() -> {
            siap.await();
            jalan.pejabat("rw02").kirim(tugas, jalan.kehadiran("rw02", kelurahan.kepalaB));
        });

        menyala.join();
        assertThat(ditolak).isNull();
        assertThat(jalan.pejabat("rw02").namaTugas(jalan.nomor())).containsExactly("CatatPembahasan");
    }

    private Job pewaktu(String rw) {
        Task tugas = jalan.pejabat(rw).tugas(jalan.nomor(), "CatatKehadiran");
        return mesin.getManagementService().createJobQuery().processInstanceId(tugas.getProcessInstanceId()).timers()
                .singleResult();
    }

    private Map<String, Object> undanganUntuk(LocalDate hariRapat) {
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", hariRapat);
        return undangan;
    }

    private List<Pemberitahuan> ketuaRw02() {
        return pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(p -> p.timer().equals("TM-11") && p.penerima().equals("ketua-rw-" + kelurahan.rwB)).toList();
    }

    private void pada(Instant saat) {
        jam.bekukan(saat);
        jalan.jalankan();
    }

    private void buatUlangTugas() {
        Task tugas = jalan.pejabat("rw01").tugas(jalan.nomor(), "CatatKehadiran");
        String lama = runtimeService.getActivityInstance(tugas.getProcessInstanceId())
                .getActivityInstances("CatatKehadiran")[0].getId();
        runtimeService.createProcessInstanceModification(tugas.getProcessInstanceId())
                .startBeforeActivity("CatatKehadiran").cancelActivityInstance(lama).execute();
        assertThat(jalan.pejabat("rw01").tugas(jalan.nomor(), "CatatKehadiran").getId()).isNotEqualTo(tugas.getId());
    }

    private List<Pemberitahuan> surat() {
        return pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(p -> p.timer().equals("TM-10")).toList();
    }
}
