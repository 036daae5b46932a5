package id.rukun.prosedur.tindakan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A submission is corrected; RT 001/RW 01 has 100 KK, so that 67 are a quorum. */
abstract class KoreksiKontrak {

    private static final String KEHADIRAN = "Kehadiran musyawarah – RT 001/RW 01";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PemberitahuanService pemberitahuan;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private TindakanUji tindakan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(100).kkB(40));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        tindakan = new TindakanUji(panggung, jalan);
    }

    @Test
    @DisplayName("kehadiran dikoreksi ketika Camat memegang rancangan, kuorum tetap: maju sendiri sampai rancangan")
    void kuorumTetapTercapai() {
        jalan.sampaiCamat();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(67))).disetujui("lurah").jalankan();

        assertThat(tugas("camat")).isEmpty();
        assertThat(tugas("rw01")).isEmpty();
        assertThat(tugas("lurah")).isEmpty();
        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtB)).hasSize(1);
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA))
                .containsExactly(StatusMusyawarah.SAH, StatusMusyawarah.SAH);

        assertThat(berkas()).startsWith("Koreksi diminta", "Isian yang dikoreksi dipilih", "Koreksi disetujui",
                "Koreksi diterapkan; kasus kembali").endsWith("Kasus berlanjut")
                .filteredOn("Isian dimasukkan kembali"::equals).hasSize(10);
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN).get(3).path("persetujuanYangGugur"))
                .hasSize(2).last().satisfies(p -> assertThat(p.asText()).startsWith("Tinjauan rancangan"));

        jalan.rancangan().tinjau();
        assertThat(tugas("camat")).containsExactly("BeriPersetujuan");
        jalan.camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        assertThat(perubahan()).singleElement().satisfies(p -> {
            assertThat(p.path("kolom").asText()).isEqualTo("Peserta yang hadir");
            assertThat(p.path("semula").asText()).isEqualTo("100");
            assertThat(p.path("menjadi").asText()).startsWith("67; tidak lagi: ");
        });
    }

    private List<String> berkas() {
        return panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN).stream().map(t -> t.path("tindakan").asText())
                .toList();
    }

    private List<JsonNode> perubahan() {
        return panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN).stream()
                .filter(t -> t.path("tindakan").asText().equals("Koreksi disetujui"))
                .flatMap(t -> StreamSupport.stream(t.path("perubahan").spliterator(), false)).toList();
    }

    @Test
    @DisplayName("kehadiran dikoreksi menjadi 66 dari 100: kuorum tidak tercapai, Ketua RW mengundang lagi")
    void kuorumTidakTercapai() {
        jalan.sampaiCamat();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(66))).disetujui("lurah").jalankan();

        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
        assertThat(List.of(tugas("rw02"), tugas("lurah"), tugas("petugas"), tugas("camat"))).containsOnly(List.of());
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA))
                .containsExactly(StatusMusyawarah.SAH, StatusMusyawarah.GAGAL_KUORUM);
        assertThat(panggung.kodeGagal(jalan.nomor())).contains("KUORUM_TIDAK_TERCAPAI");

        jalan.musyawarahSetuju("rw01", kelurahan.kepalaA).jalankan().sampaikan()
                .mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("kehadiran satu RT dikoreksi selagi RT lain bermusyawarah: hanya RT itu yang diulang, dua kali pun")
    void selagiRtLainBerjalan() {
        jalan.sampaiMusyawarahRt().rapat("rw02", kelurahan.kepalaB).musyawarahSetuju("rw01", kelurahan.kepalaA);
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(70))).disetujui("lurah").jalankan();
        assertThat(tugas("rw01")).isEmpty();
        assertThat(tugas("rw02")).containsExactly("CatatPembahasan");

        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(66))).disetujui("lurah").jalankan();
        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
        assertThat(tugas("rw02")).containsExactly("CatatPembahasan");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtB)).containsExactly(StatusMusyawarah.SAH);
        assertThat(perubahan()).extracting(p -> p.path("semula").asText()).containsExactly("100", "70");

        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(99))).disetujui("lurah").jalankan();
        assertThat(tugas("rw01")).containsExactly("CatatPembahasan");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw01").pejabat("rw02").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw02").jalankan().sampaikan();
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("hasil yang sudah dijemput Lurah tidak menunggu PRD-12 lagi ketika kehadiran RT lain dikoreksi")
    void hasilYangDijemput() {
        jalan.sampaiPenyampaian().sampaikan("rw01");
        jam.maju(Duration.ofDays(15));
        jalan.jalankan().pejabat("lurah").kirim(jalan.nomor(), "JemputHasil", Map.of(
                "tanggalPenjemputan", jam.hariIni(), "diterimaDari", "Ketua RW 02", "catatan", Jalan.ALASAN));
        jalan.jalankan();
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(67))).disetujui("lurah").jalankan();

        assertThat(List.of(tugas("rw01"), tugas("rw02"))).containsOnly(List.of());
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        assertThat(pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id()))
                .filteredOn(p -> p.parameter().equals("PRD-12")).hasSize(1);
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN))
                .filteredOn(p -> p.path("aturan").asText().equals("RUKUN-DATA-21")).as("ditanyakan lagi").hasSize(2)
                .allMatch(p -> p.path("terpenuhi").asBoolean());

        tindakan.koreksi("lurah", "Penjemputan", Map.of("tanggalPenjemputan", jam.hariIni().minusDays(1),
                "diterimaDari", "Ketua RW 02", "catatan", Jalan.ALASAN)).disetujui("camat").jalankan();
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN)).singleElement().satisfies(t ->
                assertThat(t.path("keterangan").asText()).contains("baru dapat dijemput sesudahnya"));
        assertThat(tugas("lurah")).containsExactly("JemputHasil");
    }

    @Test
    @DisplayName("koreksi dilaksanakan tepat ketika tugas yang terbuka dikirim: yang kalah diberi tahu")
    void berpacuDenganTugas() {
        jalan.sampaiCamat();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(67))).disetujui("lurah");

        List<RuntimeException> gagal = serempak(() -> jalan.camatSetuju(), () -> tindakan.jalankan());
        tindakan.jalankan();

        assertThat(gagal).hasSizeLessThanOrEqualTo(1);
        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
        assertThat(List.of(tugas("rw01"), tugas("lurah"), tugas("camat"))).containsOnly(List.of());
        jalan.rancangan().tinjau().camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    /** Both begin when both are ready; what failed. */
    private static List<RuntimeException> serempak(Runnable satu, Runnable lain) {
        ExecutorService dua = Executors.newFixedThreadPool(2);
        CyclicBarrier siap = new CyclicBarrier(2);
        List<Future<?>> janji = Stream.of(satu, lain).<Future<?>>map(kerja -> dua.submit(() -> {
            siap.await();
            kerja.run();
            return null;
        })).toList();
        dua.shutdown();
        return janji.stream().map(KoreksiKontrak::kegagalan).filter(Objects::nonNull).toList();
    }

    private static RuntimeException kegagalan(Future<?> janji) {
        try {
            janji.get();
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            return (RuntimeException) e.getCause();
        }
    }

    private List<String> hadir(int berapa) {
        return kelurahan.kepalaA.subList(0, berapa);
    }

    private List<String> tugas(String siapa) {
        return jalan.pejabat(siapa).namaTugas(jalan.nomor());
    }
}
