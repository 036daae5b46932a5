package id.rukun.prosedur.keputusan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.KeputusanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-14 for a Keputusan that the Lurah signs without the Camat, called by a procedure that exists only here. */
@UjiAplikasi
class KeputusanTanpaCamatTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private RepositoryService repositoryService;
    @Autowired private KeputusanService keputusan;

    private KelurahanUji kelurahan;
    private LocalDate hariIni;
    private String deploymentId;

    @BeforeEach
    void pasang() {
        hariIni = jam.hariIni();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        deploymentId = repositoryService.createDeployment().addClasspathResource(KeputusanUji.MODEL).deploy().getId();
    }

    @AfterEach
    void lepas() {
        jam.pulihkan();
        repositoryService.deleteDeployment(deploymentId, true, true);
    }

    @Test
    @DisplayName("Keputusan yang tidak memerlukan persetujuan langsung ditandatangani Lurah")
    void tanpaPersetujuan() {
        String nomor = sampaiTandaTangan();
        tandatangani("lurah", nomor, hariIni, null);

        panggung.pastikanSelesai(nomor, "SELESAI");
        assertThat(nomorKeputusan(nomor)).isEqualTo("1 TAHUN " + hariIni.getYear());
    }

    @Test
    @DisplayName("nomor yang sudah dipakai pada tahun itu ditolak; yang otomatis melanjutkan nomor tertinggi")
    void nomorDipakai() {
        tandatangani("lurah", sampaiTandaTangan(), hariIni, 7);
        String kedua = sampaiTandaTangan();

        Ditolak.dengan("NOMOR_KEPUTUSAN_SUDAH_DIPAKAI", () -> tandatangani("lurah", kedua, hariIni, 7)).contains("Nomor 7");
        tandatangani("lurah", kedua, hariIni, null);
        assertThat(nomorKeputusan(kedua)).isEqualTo("8 TAHUN " + hariIni.getYear());
    }

    @Test
    @DisplayName("yang menandatangani harus Lurah pada tanggal Keputusan")
    void belumLurah() {
        String nomor = sampaiTandaTangan();
        LocalDate besok = hariIni.plusDays(1);
        panggung.ubah(e -> kelurahan.gantiLurah("lurahbaru", besok));
        jam.maju(Duration.ofDays(1));
        panggung.sinkronkan(kelurahan);

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> tandatangani("lurahbaru", nomor, hariIni, null))
                .contains(Kalender.tulis(hariIni), "Pejabat " + kelurahan.akun("lurah"), "kebijakan Rukun");
        tandatangani("lurahbaru", nomor, besok, null);
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    @Test
    @DisplayName("kepada pemerintah daerah lain tidak disebut peraturan DKI: penolakan bersandar pada kebijakan Rukun")
    void bukittinggi() {
        String kelurahanLain = WilayahSeeder.idDariKode("13.75.01.1001");
        String nomor = panggung.mulaiProses(KeputusanUji.PROSEDUR, kelurahanLain, Map.of());
        Pejabat lurah = panggung.sebagai("lurah.bukittinggi");
        Map<String, Object> minta = new HashMap<>(Map.of("kasus", panggung.kasus(nomor).id(), "jenis", "KEMBALIKAN",
                "alasan", "Rancangan perlu dimulai lagi dari awal."));

        Ditolak.dengan("TANPA_TAHAP_SEBELUMNYA", () -> lurah.mulai("tindakan", minta))
                .contains("kebijakan Rukun").doesNotContain("Pergub", "Pasal", "DKI");
        minta.put("jenis", "KOREKSI");
        Ditolak.dengan("TANPA_ISIAN", () -> lurah.mulai("tindakan", minta))
                .contains("kebijakan Rukun").doesNotContain("Pergub", "Pasal", "DKI");
        minta.put("alasan", "Keliru.");
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> lurah.mulai("tindakan", minta))
                .contains("kebijakan Rukun").doesNotContain("Pergub", "Pasal", "DKI");
    }

    @Test
    @DisplayName("RUKUN-DATA-03 Keputusan tidak bertanggal sebelum kasusnya dibuka")
    void sebelumKasusDibuka() {
        String nomor = sampaiTandaTangan();

        Ditolak.dengan("URUTAN_TANGGAL", () -> tandatangani("lurah", nomor, hariIni.minusDays(1), null))
                .contains(Kalender.tulis(hariIni), "Keputusan Lurah (" + Kalender.tulis(hariIni.minusDays(1)));
    }

    @Test
    @DisplayName("RUKUN-DATA-20 nomor mengikuti urutan tanggal; yang lebih besar hanya lebih awal dengan alasan")
    void nomorMengikutiTanggal() {
        String pertama = sampaiTandaTangan();
        String kedua = sampaiTandaTangan();
        String ketiga = sampaiTandaTangan();
        LocalDate besok = hariIni.plusDays(1);
        jam.maju(Duration.ofDays(1));
        tandatangani("lurah", pertama, besok, 7);

        Ditolak.dengan("URUTAN_NOMOR", () -> tandatangani("lurah", kedua, hariIni, null)).contains("Nomor 8");
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> tandatangani("lurah", kedua, hariIni, null, "Salah."));
        tandatangani("lurah", kedua, hariIni, null, "Nomor 7 terlanjur dipakai dalam buku register kantor.");
        Ditolak.dengan("URUTAN_NOMOR", () -> tandatangani("lurah", ketiga, besok, 6,
                "Nomor 6 masih kosong dalam buku register kantor.")).contains(Kalender.tulis(hariIni));
    }

    private String sampaiTandaTangan() {
        String nomor = panggung.mulaiProses(KeputusanUji.PROSEDUR, kelurahan.id, Map.of());
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        return nomor;
    }

    private void tandatangani(String siapa, String nomor, LocalDate tanggal, Integer nomorUrut) {
        tandatangani(siapa, nomor, tanggal, nomorUrut, null);
    }

    private void tandatangani(String siapa, String nomor, LocalDate tanggal, Integer nomorUrut, String alasan) {
        Map<String, Object> isian = new HashMap<>(Map.of("tindakan", "TANDATANGANI", "tanggal", tanggal));
        isian.put("nomorUrut", nomorUrut);
        isian.put("alasanNomor", alasan);
        pejabat(siapa).kirim(nomor, "Tandatangani", isian);
    }

    private Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    private String nomorKeputusan(String nomor) {
        return keputusan.keputusan(panggung.kasus(nomor).id()).orElseThrow().nomor();
    }
}
