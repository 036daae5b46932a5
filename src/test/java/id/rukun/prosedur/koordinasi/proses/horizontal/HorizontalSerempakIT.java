package id.rukun.prosedur.koordinasi.proses.horizontal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.DokumenService;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.JawabanNaskah;
import id.rukun.prosedur.koordinasi.horizontal.PersetujuanAsisten;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-PR-05/G1 waits for all Asisten: what a real database makes of two who answer at once. */
@UjiPostgres
class HorizontalSerempakIT {

    private static final String I = "asisten.ASISTEN_1";
    private static final String II = "asisten.ASISTEN_2";
    private static final String III = "asisten.ASISTEN_3";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private HorizontalService horizontal;
    @Autowired private DokumenService dokumen;

    private KasusHorizontal kasus;
    private String yang;

    @BeforeEach
    void siapkan() {
        KotaUji kota = new KotaUji(panggung, "13.75");
        Stream.of(I, II, III, "sekda").forEach(kota::akun);
        kasus = new KasusHorizontal(panggung, kota, jam);
        kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_1", "ASISTEN_3")).naskah(II, "Pasar atas ditata bersama.").setuju(II);
        yang = horizontal.dalamKasus(id()).orElseThrow().id();
    }

    @RepeatedTest(4)
    @DisplayName("dua Asisten setuju pada saat yang sama: kedua jawabannya tersimpan, dan kasusnya selesai satu kali")
    void setujuSerempak() {
        serempak("SETUJU", "SETUJU");

        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(jawaban()).containsOnly(JawabanNaskah.SETUJU).hasSize(3);
        assertThat(horizontal.ambil(yang).hasil()).isEqualTo(HasilHorizontal.SEPAKAT);
        assertThat(dokumen.dari(id())).as("satu catatan kesepahaman").hasSize(1);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TINDAKAN).stream()
                .filter(t -> t.path("tindakan").asText().equals("Para Asisten sepakat"))).hasSize(1);
    }

    @RepeatedTest(4)
    @DisplayName("seorang setuju dan seorang tidak pada saat yang sama: Sekretaris Daerah mendapat satu tugas, dengan kedua jawabannya")
    void berbedaSerempak() {
        serempak("SETUJU", "TIDAK_SETUJU");

        assertThat(jawaban()).containsExactlyInAnyOrder(JawabanNaskah.SETUJU, JawabanNaskah.SETUJU, JawabanNaskah.TIDAK_SETUJU);
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).containsExactly("PutuskanHorizontal");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_32");
    }

    /** Asisten I and Asisten III answer when both are ready; then what waits is done. */
    private void serempak(String satu, String lain) {
        CyclicBarrier siap = new CyclicBarrier(2);
        List<Throwable> gagal = Map.of(I, satu, III, lain).entrySet().stream().map(siapa -> CompletableFuture.supplyAsync(() ->
                catchThrowable(() -> {
                    siap.await();
                    kasus.pejabat(siapa.getKey()).kirim(kasus.nomor(), "SetujuiNaskah",
                            Map.of("putusan", siapa.getValue(), "catatan", KasusHorizontal.ALASAN));
                }))).toList().stream().map(CompletableFuture::join).filter(salah -> salah != null).toList();
        assertThat(gagal).isEmpty();
        panggung.jalankanPekerjaan(kasus.nomor());
    }

    private List<JawabanNaskah> jawaban() {
        return horizontal.peserta(yang).stream().map(PersetujuanAsisten::jawaban).toList();
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }
}
