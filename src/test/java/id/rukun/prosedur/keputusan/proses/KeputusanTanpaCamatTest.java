package id.rukun.prosedur.keputusan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.NomorTerlewat;
import id.rukun.penomoran.PemakaiNomor;
import id.rukun.penomoran.PenomoranService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.KeputusanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-14 for a Keputusan that the Lurah signs without the Camat, called by a procedure that exists only here. */
@UjiAplikasi
class KeputusanTanpaCamatTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private RepositoryService repositoryService;
    @Autowired private KeputusanService keputusan;
    @Autowired private PenomoranService penomoran;
    @LocalServerPort private int port;

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

        Ditolak.dengan("NOMOR_KEPUTUSAN_SUDAH_DIPAKAI", () -> tandatangani("lurah", kedua, hariIni, 7))
                .contains("Nomor 7", "Nomor berikutnya: 8 TAHUN " + hariIni.getYear() + ".");
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

    @Test
    @DisplayName("RUKUN-POL-76 nomor berikutnya diusulkan; lompatan ditanyakan dahulu, lalu tercatat sebagai nomor terlewat")
    void melompat() {
        String nomor = sampaiTandaTangan();
        assertThat(usul(nomor)).isEqualTo("1");
        Map<String, Object> isian = Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni.toString(), "nomorUrut", 4);
        PejabatRest lurah = new PejabatRest(new Klien(port, kelurahan.akun("lurah")));
        assertThat(lurah.tanyaBalik(nomor, "Tandatangani", isian).toString())
                .contains("nomor 1 sampai 3 tidak akan terpakai", "RUKUN-POL-76", "nomor urut 4", "pakai nomor 1 TAHUN");

        tandatangani("lurah", nomor, hariIni, 4);

        assertThat(panggung.kodeGagal(nomor)).containsExactly("NOMOR_MELOMPAT");
        assertThat(penomoran.terlewat(List.of(kelurahan.id), hariIni.getYear())).extracting(NomorTerlewat::kata)
                .containsExactly("nomor 1 sampai 3");
        String lanjutan = sampaiTandaTangan();
        assertThat(usul(lanjutan)).isEqualTo("5");
        assertThat(lurah.tanyaBalik(lanjutan, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal",
                hariIni.toString(), "nomorUrut", 5)).toString()).doesNotContain("tidak akan terpakai");
    }

    @Test
    @DisplayName("RUKUN-POL-77 sesudah nomor 99999 tidak ada usul lagi: lembar dan penolakan menyebut sebabnya")
    void habis() {
        String nomor = sampaiTandaTangan();
        Deret deret = Deret.pada(kelurahan.id, JenisNomor.KEPUTUSAN_LURAH, hariIni);
        panggung.ubah(e -> penomoran.pakai(deret, 99_999, new PemakaiNomor(panggung.kasus(nomor).id(), "yang terakhir"), hariIni));

        String lembar = pejabat("lurah").lembar(pejabat("lurah").tugas(nomor, "Tandatangani"));
        assertThat(lembar).contains("Nomor 100000 Keputusan Lurah", "nomor satu deret ialah 1 sampai 99999")
                .doesNotContain("nomorUrut");
        Ditolak.dengan("NOMOR_HABIS", () -> tandatangani("lurah", nomor, hariIni, null))
                .contains("1 sampai 99999", "kebijakan Rukun");
    }

    @Test
    @DisplayName("RUKUN-POL-83 lompatan yang terlalu jauh ditolak dan nomor berikutnya disebut, tanpa ditanyakan dahulu")
    void melompatTerlaluJauh() {
        String nomor = sampaiTandaTangan();
        PejabatRest lurah = new PejabatRest(new Klien(port, kelurahan.akun("lurah")));
        assertThat(lurah.tanyaBalik(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni.toString(),
                "nomorUrut", 1002)).toString()).doesNotContain("tidak akan terpakai");

        Ditolak.dengan("LOMPATAN_NOMOR_TERLALU_JAUH", () -> tandatangani("lurah", nomor, hariIni, 1002)).contains(
                "melewati 1001 nomor", "paling banyak 1000", "kebijakan Rukun", "Nomor berikutnya: 1 TAHUN " + hariIni.getYear() + ".");
        tandatangani("lurah", nomor, hariIni, 1001);
        assertThat(nomorKeputusan(nomor)).isEqualTo("1001 TAHUN " + hariIni.getYear());
    }

    private String usul(String nomor) {
        PejabatRest lurah = new PejabatRest(new Klien(port, kelurahan.akun("lurah")));
        return lurah.lembar(lurah.tugas(nomor, "Tandatangani").path("id").asText()).path("awal").path("nomorUrut").asText();
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
