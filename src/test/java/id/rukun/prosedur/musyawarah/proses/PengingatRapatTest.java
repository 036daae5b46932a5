package id.rukun.prosedur.musyawarah.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.JenisEntri;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TM-10: a meeting is called to mind once, PRD-04 before it, however often its task is created. */
@UjiAplikasi
class PengingatRapatTest {

    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private RuntimeService runtimeService;
    @Autowired private JamRukun jam;

    private Jalan jalan;
    private Instant rapat;

    @BeforeEach
    void rapatLimaHariLagi() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        LocalDate hari = jam.hariIni().plusDays(5);
        rapat = hari.atTime(19, 30).atZone(Kalender.JAKARTA).toInstant();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", hari);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "UndangPeserta", undangan);
    }

    @AfterEach
    void pulihkanJam() {
        jam.pulihkan();
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
