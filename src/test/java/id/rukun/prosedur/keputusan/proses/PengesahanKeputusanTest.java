package id.rukun.prosedur.keputusan.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.BarisKeputusan;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.dokumen.RegisterKeputusan;
import id.rukun.engine.Variabel;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.prosedur.keputusan.HariBerlaku;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.StatusKeputusan;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-14 for a Keputusan that the Camat ratifies afterwards; no procedure needs it yet, kinds of the tests do. */
@UjiAplikasi
class PengesahanKeputusanTest {

    private static final String ALASAN = "Calon Sekretaris masih menjabat di RT lain.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private RepositoryService repositoryService;
    @Autowired private RuntimeService proses;
    @Autowired private KeputusanService keputusan;
    @Autowired private HariBerlaku hariBerlaku;
    @Autowired private MasaSimpanService masaSimpan;
    @Autowired private BerkasVerifier verifier;
    @Autowired private CetakUji cetak;
    @Autowired private List<PenyediaDokumen> dokumen;
    @Autowired private RegisterKeputusan register;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private LocalDate hariIni;
    private String nomor;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
    }

    @Test
    @DisplayName("disahkan Camat atas nama Walikota: baru sejak itu berlaku; naskah pengesahan tersimpan")
    void disahkan() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        KeputusanLurah menunggu = ditetapkan();
        assertThat(keputusan.status(menunggu)).isEqualTo(StatusKeputusan.MENUNGGU_PENGESAHAN);
        assertThat(keputusan.berlakuSejak(menunggu)).isEmpty();
        assertThat(keadaan()).containsExactly("menunggu pengesahan Camat");
        assertThat(pejabat("lurah").namaTugas(nomor)).isEmpty();
        assertThat(pejabat("camat").namaTugas(nomor)).containsExactly("BeriPengesahan");
        LocalDate besok = hariIni.plusDays(1);
        jam.maju(Duration.ofDays(1));

        sahkan(besok, "WALIKOTA");

        panggung.pastikanSelesai(nomor, "DISAHKAN");
        assertThat(keputusan.status(ditetapkan())).isEqualTo(StatusKeputusan.DISAHKAN);
        assertThat(keputusan.berlakuSejak(ditetapkan())).contains(besok);
        assertThat(hariBerlaku.mulai(kasusId(), KeputusanUji.DISAHKAN, kelurahan.id))
                .isEqualTo(Date.from(Kalender.awalHari(besok)));
        assertThat(panggung.berkas(nomor, JenisEntri.PUTUSAN)).anySatisfy(putusan -> {
            assertThat(putusan.path("aturan").asText()).isEqualTo("PERGUB171-PS31-4");
            assertThat(putusan.path("pesan").asText()).contains("atas nama Walikota", Kalender.tulis(besok));
        });
        assertThat(dokumen()).extracting(Dokumen::nama).containsExactly("Keputusan Lurah Nomor " + ditetapkan().nomor(),
                "Pengesahan Camat Nomor 9/2026");
        assertThat(dokumen()).allMatch(Dokumen::utuh);
        assertThat(dokumen().get(0).naskah().bagian()).last().satisfies(bagian -> assertThat(bagian.butir().get(0).teks())
                .isEqualTo("Keputusan Lurah ini mulai berlaku pada tanggal disahkan oleh Camat atas nama Walikota."));
        assertThat(dokumen().get(1).naskah().bagian().get(0).toString()).contains("Dasar", "Pasal 31 ayat (3) dan ayat (4) Pergub");
        assertThat(dokumen().get(1).naskah().penutup().tempatTanggal()).last().isEqualTo("a.n. WALIKOTA KOTA ADMINISTRASI JAKARTA PUSAT");
    }

    @Test
    @DisplayName("lembar Camat menyebut atas nama siapa dan bahwa Keputusan belum berlaku; pilihannya sudah terisi")
    void lembar() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        Task tugas = pejabat("camat").tugas(nomor, "BeriPengesahan");

        assertThat(pejabat("camat").lembar(tugas)).contains("Nomor " + ditetapkan().nomor(), "atas nama Walikota",
                "Pasal 31 ayat (3) dan ayat (4)", "belum berlaku", "WALIKOTA");
        assertThat(tugas.getDueDate()).isNotNull();
        assertThat(tugas.getFollowUpDate()).isNotNull();
    }

    @Test
    @DisplayName("EX-186 penonaktifan ditetapkan Lurah, Camat belum mengesahkan: belum berlaku, akibatnya tidak dijalankan")
    void belumDisahkan() {
        sampaiPengesahan(KeputusanUji.PENONAKTIFAN);

        assertThat(keputusan.berlakuSejak(ditetapkan())).isEmpty();
        assertThatThrownBy(() -> hariBerlaku.mulai(kasusId())).isInstanceOf(NoSuchElementException.class);
        assertThat(panggung.kasus(nomor).hasil()).isNull();
    }

    @Test
    @DisplayName("pengesahan ditolak dan Lurah mengakhiri: kasus berakhir DITOLAK_CAMAT, Keputusan tidak berlaku")
    void ditolak() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        KeputusanLurah ditetapkan = ditetapkan();
        assertThat(tanyaBalik("camat", "BeriPengesahan", pengesahan(hariIni, "WALIKOTA"))).isEmpty();
        assertThat(tanyaBalik("camat", "BeriPengesahan", penolakan())).singleElement().satisfies(hal ->
                assertThat(hal.path("akibat").asText()).contains("tidak berlaku dan nomornya tetap terpakai (kebijakan Rukun)"));
        tolak();
        assertThat(keputusan.status(ditetapkan)).isEqualTo(StatusKeputusan.TIDAK_DISAHKAN);
        assertThat(pejabat("lurah").lembar(pejabat("lurah").tugas(nomor, "TindakLanjutiPenolakan"))).contains(ALASAN);

        Map<String, Object> akhiri = Map.of("putusan", "AKHIRI", "alasan", ALASAN);
        assertThat(tanyaBalik("lurah", "TindakLanjutiPenolakan", Map.of("putusan", "REVISI", "alasan", ALASAN))).isEmpty();
        assertThat(tanyaBalik("lurah", "TindakLanjutiPenolakan", akhiri)).singleElement().satisfies(hal ->
                assertThat(hal.path("akibat").asText()).contains("Keputusan Nomor " + ditetapkan.nomor()
                        + " tetap tidak disahkan dan tidak berlaku").doesNotContain("tanpa Keputusan"));
        pejabat("lurah").kirim(nomor, "TindakLanjutiPenolakan", akhiri);

        panggung.pastikanSelesai(nomor, "DITOLAK_CAMAT");
        assertThat(keputusan.berlakuSejak(ditetapkan)).isEmpty();
        assertThat(keputusan.keputusan(kasusId())).isEmpty();
        assertThat(panggung.berkas(nomor, JenisEntri.PUTUSAN)).anySatisfy(putusan -> {
            assertThat(putusan.path("aturan").asText()).isEqualTo("PERGUB171-PS31-4");
            assertThat(putusan.path("terpenuhi").asBoolean()).isFalse();
        });
    }

    @Test
    @DisplayName("RUKUN-PRD-11: naskah Keputusan yang tidak disahkan dihapus bersama isi kasusnya; nomor dan keadaannya tetap diketahui")
    void ditolakLaluMasaSimpan() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        KeputusanLurah ditolak = ditetapkan();
        cetak.cetak(ditolak.id());
        tolak();
        pejabat("lurah").kirim(nomor, "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan", ALASAN));
        jam.bekukan(Kalender.akhirHari(panggung.kasus(nomor).simpanSampai()));
        masaSimpan.hapusYangLewat();

        assertThat(dokumen()).singleElement().satisfies(d -> {
            assertThat(d.nama()).isEqualTo("Keputusan Lurah Nomor " + ditolak.nomor() + Dokumen.DIHAPUS);
            assertThat(d.naskah()).isNull();
            assertThat(d.utuh()).isTrue();
        });
        assertThat(keadaan()).containsExactly("tidak disahkan Camat");
        assertThat(new Klien(port, null).ambil("/periksa/" + ditolak.id()).berhasil().isi())
                .contains("isinya telah dihapus", "tidak disahkan Camat");
        assertThat(verifier.periksa(kasusId()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("pengesahan ditolak dan rancangan direvisi: Keputusan pengganti mencabut yang tidak disahkan")
    void diganti() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        KeputusanLurah lama = ditetapkan();
        tolak();
        assertThat(keadaan()).containsExactly("tidak disahkan Camat");
        pejabat("lurah").kirim(nomor, "TindakLanjutiPenolakan", Map.of("putusan", "REVISI", "alasan", ALASAN));
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        tandatangani();
        sahkan(hariIni, "WALIKOTA");

        panggung.pastikanSelesai(nomor, "DISAHKAN");
        assertThat(keputusan.status(lama)).isEqualTo(StatusKeputusan.DICABUT);
        assertThat(keadaan()).containsExactly("berlaku", "tidak disahkan Camat; dicabut, diganti Keputusan Lurah Nomor "
                + ditetapkan().nomor());
        assertThat(ditetapkan().nomorUrut()).isEqualTo(lama.nomorUrut() + 1);
        assertThat(dokumen().get(1).naskah().toString()).contains("Keputusan Lurah Nomor " + lama.nomor() + " tanggal "
                + Kalender.tulis(hariIni) + ", yang tidak disahkan, dicabut.");
    }

    @Test
    @DisplayName("penetapan yang dipanggil lagi dalam kasus yang sama juga mencabut yang tidak disahkan")
    void digantiSesudahDipanggilLagi() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        KeputusanLurah lama = ditetapkan();
        tolak();
        String pertama = proses.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId();
        proses.deleteProcessInstance(pertama, "Syarat gagal pada penandatanganan", true);
        proses.startProcessInstanceByKey(PenetapanProcess.KUNCI, nomor, Map.of(Variabel.KASUS_ID, kasusId(),
                Variabel.UNIT_ID, kelurahan.id, PenetapanProcess.JENIS_KEPUTUSAN, KeputusanUji.DISAHKAN,
                PenetapanProcess.PEMOHON, KeputusanUji.PROSEDUR));
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        tandatangani();

        assertThat(keputusan.status(lama)).isEqualTo(StatusKeputusan.DICABUT);
        assertThat(ditetapkan().nomorUrut()).isEqualTo(lama.nomorUrut() + 1);
    }

    @Test
    @DisplayName("hari mulai berlaku dalam rancangan menunggu pengesahan, dan tidak mendahuluinya")
    void berlakuKemudian() {
        LocalDate rencana = hariIni.plusDays(10);
        mulai(KeputusanUji.DISAHKAN);
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of("berlakuSejak", rencana));
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        tandatangani();
        sahkan(hariIni, "WALIKOTA");

        assertThat(keputusan.berlakuSejak(ditetapkan())).contains(rencana);
    }

    @Test
    @DisplayName("ATAS_NAMA_SALAH, tanggal sebelum Keputusan atau di masa depan, alasan kurang: pengesahan ditolak")
    void tidakSah() {
        jam.maju(Duration.ofDays(1));
        hariIni = jam.hariIni();
        sampaiPengesahan(KeputusanUji.DISAHKAN);

        Ditolak.dengan("ATAS_NAMA_SALAH", () -> sahkan(hariIni, "BUPATI"))
                .contains("Pengesahan harus atas nama Walikota.", "Pasal 31 ayat (4)");
        Ditolak.dengan("URUTAN_TANGGAL", () -> sahkan(hariIni.minusDays(1), "WALIKOTA"));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> sahkan(hariIni.plusDays(1), "WALIKOTA"));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> pejabat("camat").kirim(nomor, "BeriPengesahan",
                Map.of("jawaban", "TOLAK", "nomor", "9", "tanggal", hariIni, "alasan", "Tidak.")));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> pejabat("camat").kirim(nomor, "BeriPengesahan",
                Map.of("jawaban", "SAHKAN", "nomor", "9", "tanggal", hariIni)));
        assertThat(keputusan.pengesahan(ditetapkan())).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-11 Lurah yang merangkap Pelaksana Tugas Camat tidak mengesahkan Keputusannya sendiri")
    void lurahMerangkapCamat() {
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.kecamatan, Jabatan.CAMAT, SifatJabatan.PELAKSANA, "lurah",
                hariIni.minusDays(1)));
        panggung.sinkronkan(kelurahan);
        sampaiPengesahan(KeputusanUji.DISAHKAN);

        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> pejabat("lurah").kirim(nomor, "BeriPengesahan",
                Map.of("jawaban", "SAHKAN", "atasNama", "WALIKOTA", "nomor", "9", "tanggal", hariIni)));
    }

    @Test
    @DisplayName("disetujui sebelum ditandatangani, disahkan sesudahnya: dua tindakan Camat yang berbeda")
    void disetujuiDanDisahkan() {
        mulai(KeputusanUji.DISETUJUI_DAN_DISAHKAN);
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        pejabat("camat").kirim(nomor, "BeriPersetujuan", Map.of("jawaban", "SETUJU", "nomor", "8", "tanggal", hariIni));
        tandatangani();
        assertThat(keputusan.status(ditetapkan())).isEqualTo(StatusKeputusan.MENUNGGU_PENGESAHAN);
        sahkan(hariIni, "WALIKOTA");

        panggung.pastikanSelesai(nomor, "DISAHKAN");
    }

    @Test
    @DisplayName("RUKUN-POL-08 selama menunggu pengesahan kasus tidak dikembalikan; sesudah ditolak Camat dapat")
    void dikembalikan() {
        sampaiPengesahan(KeputusanUji.DISAHKAN);
        Map<String, Object> minta = Map.of("kasus", kasusId(), "jenis", "KEMBALIKAN", "alasan", ALASAN);
        Ditolak.dengan("SUDAH_DITETAPKAN", () -> pejabat("lurah").mulai("tindakan", minta))
                .contains(ditetapkan().nomor());
        tolak();

        pejabat("lurah").mulai("tindakan", minta);
        panggung.jalankanPekerjaan(nomor);
        sahkan(hariIni, "WALIKOTA");

        panggung.pastikanSelesai(nomor, "DISAHKAN");
        assertThat(keputusan.status(ditetapkan())).isEqualTo(StatusKeputusan.DISAHKAN);
    }

    @Test
    @DisplayName("satu Keputusan untuk setiap RT dalam satu kasus, bersamaan: masing-masing bernomor dan disahkan sendiri")
    void perUnit() {
        String deploymentId = repositoryService.createDeployment()
                .addClasspathResource(KeputusanUji.MODEL_PER_UNIT).deploy().getId();
        try {
            nomor = panggung.mulaiProses(KeputusanUji.PER_UNIT, kelurahan.id, Map.of("daftarUnit",
                    new ArrayList<>(List.of(kelurahan.rtA, kelurahan.rtB))));
            semua("petugas", "LengkapiRancangan", Map.of());
            semua("lurah", "TinjauRancangan", Map.of("putusan", "LANJUT"));
            semua("lurah", "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
            semua("camat", "BeriPengesahan", pengesahan(hariIni, "WALIKOTA"));
            panggung.jalankanPekerjaan(nomor);

            panggung.pastikanSelesai(nomor, "SELESAI");
            assertThat(keputusan.berdiri(kasusId())).extracting(KeputusanLurah::unitId)
                    .containsExactlyInAnyOrder(kelurahan.rtA, kelurahan.rtB);
            assertThat(keputusan.berdiri(kasusId())).extracting(KeputusanLurah::nomorUrut).containsExactly(1, 2);
            assertThat(keputusan.keputusan(kasusId(), KeputusanUji.DISAHKAN, kelurahan.rtB)).isPresent();
            assertThatThrownBy(() -> keputusan.keputusan(kasusId())).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("beberapa Keputusan");
        } finally {
            repositoryService.deleteDeployment(deploymentId, true, true);
        }
    }

    private void semua(String siapa, String kegiatan, Map<String, ?> isian) {
        Pejabat pejabat = pejabat(siapa);
        assertThat(pejabat.namaTugas(nomor)).containsExactly(kegiatan, kegiatan);
        pejabat.semuaTugas(nomor).forEach(tugas -> {
            pejabat.ambil(tugas);
            pejabat.kirim(tugas, isian);
        });
    }

    private void mulai(String jenis) {
        nomor = panggung.mulaiProses(PenetapanProcess.KUNCI, kelurahan.id,
                Map.of(PenetapanProcess.JENIS_KEPUTUSAN, jenis, PenetapanProcess.PEMOHON, KeputusanUji.PROSEDUR));
    }

    private void sampaiPengesahan(String jenis) {
        mulai(jenis);
        pejabat("petugas").kirim(nomor, "LengkapiRancangan", Map.of());
        pejabat("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        tandatangani();
    }

    private void tandatangani() {
        pejabat("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
    }

    private void sahkan(LocalDate tanggal, String atasNama) {
        pejabat("camat").kirim(nomor, "BeriPengesahan", pengesahan(tanggal, atasNama));
    }

    private static Map<String, Object> pengesahan(LocalDate tanggal, String atasNama) {
        return Map.of("jawaban", "SAHKAN", "atasNama", atasNama, "nomor", "9/2026", "tanggal", tanggal);
    }

    private void tolak() {
        pejabat("camat").kirim(nomor, "BeriPengesahan", penolakan());
    }

    private Map<String, Object> penolakan() {
        return Map.of("jawaban", "TOLAK", "nomor", "9/2026", "tanggal", jam.hariIni(), "alasan", ALASAN);
    }

    private JsonNode tanyaBalik(String siapa, String kegiatan, Map<String, ?> isi) {
        return new PejabatRest(new Klien(port, kelurahan.akun(siapa))).tanyaBalik(nomor, kegiatan, isi);
    }

    private KeputusanLurah ditetapkan() {
        return keputusan.keputusan(kasusId()).orElseThrow();
    }

    private List<Dokumen> dokumen() {
        return dokumen.stream().flatMap(satu -> satu.dari(List.of(kasusId())).stream()).toList();
    }

    private String kasusId() {
        return panggung.kasus(nomor).id();
    }

    private Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** As the register of the Kelurahan says it today, the latest number first. */
    private List<String> keadaan() {
        return register.daftar(kelurahan.id, hariIni.getYear(), jam.hariIni()).stream().map(BarisKeputusan::keadaan).toList();
    }
}
