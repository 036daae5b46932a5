package id.rukun.prosedur.koordinasi.proses.konsultasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DataKoordinasi;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnit;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.prosedur.koordinasi.konsultasi.StatusKonsultasi;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-PR-08: a Perangkat Daerah and an Instansi Vertikal, or a state institution. */
@UjiAplikasi
class KonsultasiTest {

    private static final String DINAS = "kepala.DINSOSNAKER";
    private static final String IMIGRASI = "kepala.IMIGRASI";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KonsultasiUnitService konsultasi;
    @Autowired private TindakLanjutService tindakLanjut;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusKonsultasi kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of(DINAS, IMIGRASI, "asisten.ASISTEN_1", "asisten.ASISTEN_2", "sekda").forEach(kota::akun);
        kasus = new KasusKonsultasi(panggung, kota, jam);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("sepaham: Asisten mitranya diberi tahu, tiap butir menjadi tindak lanjut Perangkat Daerah, catatannya ditandatangani kepalanya")
    void sepaham() {
        kasus.mulai(DINAS, kasus.permintaan("IMIGRASI"));
        assertThat(penerima()).containsExactlyInAnyOrder(kepala("IMIGRASI"), "asisten-" + kota.unit("ASISTEN_1"));
        assertThat(kasus.pejabat(DINAS).namaTugas(kasus.nomor())).isEmpty();
        assertThat(kasus.pejabat(IMIGRASI).lembar(kasus.pejabat(IMIGRASI).tugas(kasus.nomor(), "TanggapiKonsultasi")))
                .contains(Kalender.tulis(hari.plusDays(30)) + " (kebijakan Rukun)");
        kasus.tanggapi(IMIGRASI);
        assertThat(kasus.pejabat(IMIGRASI).namaTugas(kasus.nomor())).isEmpty();
        kasus.hasil(DINAS, KasusKonsultasi.sepaham("Perbarui peta.", "Beri tahu warga."));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().status()).isEqualTo(StatusKonsultasi.KESEPAHAMAN);
        assertThat(tindakLanjut.terbuka(kota.unit("DINSOSNAKER"))).filteredOn(satu -> satu.asalKasusId().equals(id()))
                .extracting(ButirTindakLanjut::uraian).containsExactlyInAnyOrder("Perbarui peta.", "Beri tahu warga.");
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Catatan konsultasi");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pasal 14 Perwali Bukittinggi", "Perbarui peta.",
                "KEPALA DINAS SOSIAL");
        cetak.cetak(dokumen.dari(id()).get(0).id());
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-R-47 tindak lanjut dibuat, atau nihil dengan alasannya")
    void nihil() {
        kasus.mulai(DINAS, kasus.permintaan("IMIGRASI")).tanggapi(IMIGRASI);
        Map<String, Object> isi = KasusKonsultasi.sepaham();
        Ditolak.dengan("BKT_R_47", () -> kasus.hasil(DINAS, isi)).contains("belum dibuat");
        isi.put("tindakLanjut", List.of(Map.of("uraian", "Terlambat.", "target", hari.minusDays(1).toString())));
        Ditolak.dengan("TENGGAT_TIDAK_SAH", () -> kasus.hasil(DINAS, isi));
        isi.put("tindakLanjut", List.of());
        isi.put("nihil", true);
        Ditolak.dengan("BKT_R_47", () -> kasus.hasil(DINAS, isi));
        isi.put("alasanNihil", "Semuanya sudah berjalan.");
        kasus.hasil(DINAS, isi);
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().alasanNihil()).isEqualTo("Semuanya sudah berjalan.");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Tindak lanjut nihil");
    }

    @Test
    @DisplayName("pandangan berbeda: keduanya dicatat, tanpa temuan dan tanpa tindak lanjut")
    void beda() {
        kasus.mulai(DINAS, kasus.permintaan("IMIGRASI")).tanggapi(IMIGRASI).hasil(DINAS, KasusKonsultasi.beda());
        panggung.pastikanSelesai(kasus.nomor(), "PANDANGAN_BERBEDA");
        assertThat(yang().pandanganPihak()).isEqualTo("Menurut sertifikatnya.");
        assertThat(temuan()).isEmpty();
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Menurut sertifikatnya.");
    }

    @Test
    @DisplayName("BKT-X-89 sebuah Dinas sebagai pengganti Instansi Vertikal ditolak; juga unit kota lain, Asisten, dan bidang yang tidak dikenal")
    void x89() {
        Ditolak.dengan("BKT_R_45", () -> kasus.mulai(DINAS, kasus.permintaan("DPU"))).contains("Bukan instansi vertikal");
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai(DINAS, kasus.permintaan("ASISTEN_1")));
        Map<String, Object> asing = kasus.permintaan("IMIGRASI");
        asing.put("pihak", new KotaUji(panggung, "32.79").unit("DINKES"));
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai(DINAS, asing));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai(DINAS, kasus.permintaan("IMIGRASI", "PERTAMBANGAN"))).contains("PERTAMBANGAN");
        Map<String, Object> kegiatan = kasus.permintaan("IMIGRASI");
        kegiatan.put("kegiatan", "PERENCANAAN");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai(DINAS, kegiatan));
        Map<String, Object> koordinasi = kasus.permintaan("IMIGRASI");
        koordinasi.put("koordinasi", "tidak-ada");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai(DINAS, koordinasi));
    }

    @Test
    @DisplayName("BKT-X-90 dengan BPS, yang tidak tercantum, bidang STATISTIK: Asisten II menurut bidangnya; tanpa bidang Sekretaris Daerah")
    void x90() {
        kota.akun("kepala.BPS");
        kasus.mulai(DINAS, kasus.permintaan("BPS", "STATISTIK"));
        assertThat(yang().asistenId()).isEqualTo(kota.unit("ASISTEN_2"));
        assertThat(penerima()).contains("asisten-" + kota.unit("ASISTEN_2"));
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anySatisfy(p -> {
            assertThat(p.path("aturan").asText()).isEqualTo("BKT-R-48");
            assertThat(p.path("pesan").asText()).contains("tidak tercantum dalam Pasal 12");
        });
        kasus.mulai(DINAS, kasus.permintaan("BPS"));
        assertThat(yang().asistenId()).isNull();
        assertThat(penerima()).contains("sekda-" + kota.unit("SETDA"));
    }

    @Test
    @DisplayName("Instansi Vertikal yang memulai: Perangkat Daerah menanggapi dan mencatat hasilnya; dua Instansi Vertikal ditolak")
    void dimulaiInstansiVertikal() {
        Ditolak.dengan("KONSULTASI_TANPA_UNIT_KOTA", () -> kasus.mulai(IMIGRASI, kasus.permintaan("BPN")));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai(IMIGRASI, kasus.permintaan("PDAM")));
        kasus.mulai(IMIGRASI, kasus.permintaan("DINSOSNAKER")).tanggapi(DINAS);
        assertThat(kasus.pejabat(IMIGRASI).namaTugas(kasus.nomor())).isEmpty();
        kasus.hasil(DINAS, KasusKonsultasi.sepaham("Perbarui peta."));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(tindakLanjut.terbuka(kota.unit("DINSOSNAKER"))).anyMatch(satu -> satu.asalKasusId().equals(id()));
    }

    @Test
    @DisplayName("tidak bersedia, dengan alasan; BKT-T-16 diam tiga puluh hari: dianggap tidak bersedia, tanpa temuan")
    void tidakBersedia() {
        kasus.mulai(DINAS, kasus.permintaan("IMIGRASI"));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.kirim(IMIGRASI, "TanggapiKonsultasi",
                Map.of("tanggapan", "TIDAK_BERSEDIA", "alasan", "tidak")));
        kasus.tolak(IMIGRASI);
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_BERSEDIA");
        assertThat(yang().alasanTanggapan()).isEqualTo(KasusKonsultasi.ALASAN);
        assertThat(temuan()).isEmpty();

        kasus.mulai(DINAS, kasus.permintaan("IMIGRASI")).pada(hari.plusDays(30));
        assertThat(kasus.pejabat(IMIGRASI).namaTugas(kasus.nomor())).isNotEmpty();
        kasus.pada(hari.plusDays(31));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_BERSEDIA");
        assertThat(pemberitahuan.kasus(id())).filteredOn(p -> p.timer().equals("BKT-T-16")).extracting(p -> p.penerima())
                .containsExactlyInAnyOrder(kepala("DINSOSNAKER"), kepala("IMIGRASI"));
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("lembaga negara tanpa akun: yang berkonsultasi mengisi tanggapannya; hasilnya juga tersimpan pada koordinasinya")
    void tanpaAkun() {
        String koordinasi = DataKoordinasi.terbuka(panggung, kota, DINAS, "ASISTEN_2", "Batas kawasan", "KEJARI");
        Map<String, Object> isi = kasus.permintaan("KEJARI");
        isi.put("koordinasi", panggung.kasus(koordinasi).id());
        kasus.mulai(DINAS, isi).tanggapi(DINAS).hasil(DINAS, KasusKonsultasi.beda());
        panggung.pastikanSelesai(kasus.nomor(), "PANDANGAN_BERBEDA");
        assertThat(dokumen.dari(panggung.kasus(koordinasi).id())).extracting(Dokumen::nama).contains("Catatan konsultasi");
    }

    @Test
    @DisplayName("dipanggil oleh koordinasinya: hanya dengan pihaknya yang Instansi Vertikal atau lembaga negara")
    void dipanggil() {
        kasus.dipanggil(DataKoordinasi.panggil(panggung, kota, "konsultasi", "DINSOSNAKER", BentukKoordinasi.KONSULTASI, null, hari, "DPU",
                "IMIGRASI"));
        Ditolak.dengan("BUKAN_PIHAK_KOORDINASI", () -> kasus.isi(DINAS, kasus.permintaan("BPN")));
        Ditolak.dengan("BKT_R_45", () -> kasus.isi(DINAS, kasus.permintaan("DPU")));
        Map<String, Object> lain = kasus.permintaan("IMIGRASI");
        lain.put("koordinasi", "lain");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.isi(DINAS, lain));
        kasus.isi(DINAS, kasus.permintaan("IMIGRASI")).tanggapi(IMIGRASI).hasil(DINAS, KasusKonsultasi.sepaham("Perbarui peta."));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().koordinasiId()).isEqualTo(id());
        assertThat(tindakLanjut.dari(id())).hasSize(1);
    }

    @Test
    @DisplayName("ditarik: tidak ditunggu lagi; dikoreksi: yang dikonsultasi kemudian menggantikan yang pertama")
    void ditarikDanDikoreksi() {
        kota.akun("kepala.KEMENAG");
        kasus.mulai(DINAS, kasus.permintaan("IMIGRASI"));
        new TindakanUji(panggung, kasus).koreksi(DINAS, "Permintaan konsultasi", kasus.permintaan("KEMENAG")).disetujui("sekda").jalankan();
        assertThat(konsultasi.dalamKasus(id())).hasSize(1);
        assertThat(yang().pihakId()).isEqualTo(kota.unit("KEMENAG"));
        assertThat(kasus.pejabat(IMIGRASI).namaTugas(kasus.nomor())).isEmpty();
        panggung.akhiri(kasus.nomor());
        assertThat(yang().status()).isEqualTo(StatusKonsultasi.DIHENTIKAN);
    }

    private KonsultasiUnit yang() {
        return konsultasi.dalamKasus(id()).get(0);
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private String kepala(String unit) {
        return "kepala-unit-" + kota.unit(unit);
    }

    private List<String> penerima() {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals("RUKUN-PRD-55")).map(p -> p.penerima()).distinct().toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
