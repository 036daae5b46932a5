package id.rukun.prosedur.koordinasi.proses.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PelaksanaanUji;
import id.rukun.prosedur.koordinasi.PeranAsisten;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-PR-02, from the request to its end. */
@UjiAplikasi
class PermintaanKoordinasiTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private DirektoriUnit direktori;
    @Autowired private TindakLanjutService tindakLanjut;
    @Autowired private KasusService kasusService;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusKoordinasi kasus;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of("ASISTEN_1", "ASISTEN_2", "ASISTEN_3").forEach(asisten -> kota.akun("asisten." + asisten));
        kota.akun("sekda");
        kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
    }

    /** A refused submission leaves the task claimed. */
    private void lepaskan(String siapa, String kegiatan) {
        kasus.pejabat(siapa).kembalikan(kasus.pejabat(siapa).tugas(kasus.nomor(), kegiatan));
    }

    private Koordinasi register() {
        return koordinasi.koordinasi(panggung.kasus(kasus.nomor()).id());
    }

    private List<String> asisten(PeranAsisten peran) {
        return koordinasi.asisten(panggung.kasus(kasus.nomor()).id()).stream().filter(a -> a.peran() == peran)
                .map(KoordinasiAsisten::asistenId).map(direktori::kodeAsisten).toList();
    }

    /** What the Asisten is told when the matter is routed. */
    private List<String> kabar(String asisten) {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream().filter(p -> p.timer().equals("RUKUN-PRD-50"))
                .filter(p -> p.penerima().equals("asisten-" + kota.unit(asisten))).map(p -> p.kalimat()).toList();
    }

    @Test
    @DisplayName("BKT-X-01 perkara Dinas Kesehatan, bidang Kesehatan: Asisten II menerima, dilaksanakan, ditutup")
    void x01() {
        kasus.mulai("sekda", kasus.permintaan("Imunisasi", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT", "KESEHATAN"));
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("EKBANG_KESRA");
        assertThat(asisten(PeranAsisten.PENDAMPING)).isEmpty();
        assertThat(register().jenis()).isEqualTo(JenisKoordinasi.FUNGSIONAL);
        kasus.asisten("ASISTEN_2", Map.of("putusan", "TERIMA"));
        assertThat(register().status()).isEqualTo(StatusKoordinasi.TERBUKA);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("aturan").asText().equals("BKT-R-15"));
        kasus.laksanakan();
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DITUTUP);
        assertThat(tindakLanjut.dari(register().kasusId())).singleElement().satisfies(butir -> {
            assertThat(butir.unitId()).isEqualTo(kota.unit("DINKES"));
            assertThat(butir.asistenId()).isEqualTo(kota.unit("ASISTEN_2"));
            assertThat(kota.pejabat("kepala.DINKES").namaTugas(kasusService.kasus(butir.kasusId()).nomor())).isNotEmpty();
        });
    }

    @Test
    @DisplayName("BKT-DT-05 unit tanpa daftar yang dilimpahkan Sekretaris Daerah disalurkan kepada Asisten penerimanya, dan itu dikatakan")
    void menurutPelimpahan() {
        Map<String, Object> isi = Map.of("tindakan", "LIMPAHKAN", "penerima", kota.unit("ASISTEN_1"), "objek", "KOORDINASI_KERJA", "unit",
                List.of(kota.unit("BPS")), "bidang", List.of(), "pertimbangan", List.of("BEBAN_KERJA", "RENTANG_KENDALI"),
                "mulai", jam.hariIni());
        String pelimpahan = kota.pejabat("sekda").mulai("pelimpahan-kewenangan", isi);
        kota.pejabat("sekda").kirim(pelimpahan, "TandatanganiPelimpahan",
                Map.of("putusan", "TANDATANGANI", "nomor", "1/PK/2026", "tanggal", jam.hariIni()));
        kasus.mulai("kepala.DINKES", kasus.permintaan("Survei rumah tangga", "BPS"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("PEMERINTAHAN");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("pesan").asText()
                .contains("menurut pelimpahan Sekretaris Daerah"));
        assertThat(kasus.pejabat("asisten.ASISTEN_1").namaTugas(kasus.nomor())).containsExactly("TerimaKoordinasi");
    }

    @Test
    @DisplayName("isian awal dikoreksi: yang sudah diputuskan tentang permintaan semula tidak berlaku lagi")
    void dikoreksi() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Sanitasi", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        kasus.asisten("ASISTEN_2", Map.of("putusan", "TERIMA"));
        panggung.jalankanPekerjaan(kasus.nomor());
        assertThat(register().status()).isEqualTo(StatusKoordinasi.TERBUKA);
        new TindakanUji(panggung, kasus).koreksi("kepala.DPU", "Permintaan koordinasi", kasus.permintaan("Angkutan", "DISHUBKOMINFO"))
                .disetujui("sekda").jalankan();
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DISIAPKAN);
        assertThat(register().ditanganiOleh()).isNull();
        assertThat(register().asistenUtama()).isNull();
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT")).asisten("ASISTEN_3", Map.of("putusan", "TERIMA"));
        assertThat(register().ditanganiOleh()).isEqualTo("asisten-" + kota.unit("ASISTEN_3"));
    }

    @Test
    @DisplayName("yang tidak ditawarkan daftarnya ditolak dengan kalimat: bentuk dan bidang yang tidak dikenal, Asisten atau Kota sebagai unit")
    void tidakDikenal() {
        Map<String, Object> bentuk = kasus.permintaan("Bentuk", "DINKES");
        bentuk.put("bentuk", List.of("RAPAT_KILAT"));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai("kepala.DPU", bentuk)).contains("RAPAT_KILAT");
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai("kepala.DPU", kasus.permintaan("Asisten", "ASISTEN_2")));
        Map<String, Object> kepala = kasus.permintaan("Walikota", "DINKES");
        kepala.put("unitTerkait", List.of(kota.id()));
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai("kepala.DPU", kepala));
        kasus.mulai("kepala.DPU", kasus.permintaan("Bidang", "DINKES"));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT", "SIHIR")))
                .contains("SIHIR");
    }

    @Test
    @DisplayName("BKT-R-70 kantor Asisten kota lain, atau yang bukan Asisten, tidak dikenal; namanya tidak diperlihatkan")
    void asistenAsing() {
        kasus.mulai("kepala.DINKES", kasus.permintaan("Peta sensus", "BPS")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        Stream.of(new KotaUji(panggung, "32.79").unit("ASISTEN_1"), kota.unit("DPU"), "bukan-unit").forEach(id -> {
            Ditolak.dengan("BKT_R_70", () -> kasus.sekda(Map.of("putusan", "RUTEKAN", "asisten", id, "alasan", KasusKoordinasi.ALASAN)))
                    .contains("tidak dikenal");
            lepaskan("sekda", "PutuskanPermintaan");
        });
    }

    @Test
    @DisplayName("BKT-X-12 koordinasi di dalam satu Dinas: hierarki, hanya dicatat, tanpa Asisten")
    void x12() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Antarbidang", "DPU")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "TUGAS_INTERNAL"));
        panggung.pastikanSelesai(kasus.nomor(), "DICATAT_INTERNAL");
        assertThat(register().jenis()).isEqualTo(JenisKoordinasi.HIERARKI);
        assertThat(asisten(PeranAsisten.UTAMA)).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-08, BKT-X-76 unit tanpa daftar dan tanpa bidang: pada Sekretaris Daerah; ditangani sendiri")
    void x08() {
        kasus.mulai("kepala.DINKES", kasus.permintaan("Data statistik", "BPS"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).containsExactly("PutuskanPermintaan");
        kasus.sekda(Map.of("putusan", "TANGANI"));
        assertThat(register().ditanganiOleh()).startsWith("sekda-");
        panggung.jalankanPekerjaan(kasus.nomor());
        kasus.pejabat("kepala.DINKES").kirim(kasus.nomor(), "CatatPelaksanaan", Map.of("tanggal", jam.hariIni(), "uraian", "Tanpa hasil."));
        panggung.jalankanPekerjaan(kasus.nomor());
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BKT-X-110 Sekretaris Daerah menyerahkan perkara unit tanpa daftar kepada Asisten I; yang diserahkan tidak diteruskan kembali")
    void x110() {
        kasus.mulai("kepala.DINKES", kasus.permintaan("Data sensus", "BPS")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        kasus.sekda(Map.of("putusan", "RUTEKAN", "asisten", kota.unit("ASISTEN_1"), "alasan", KasusKoordinasi.ALASAN));
        Ditolak.dengan("DISERAHKAN_SEKDA", () -> kasus.asisten("ASISTEN_1",
                Map.of("putusan", "BUKAN_BIDANG", "catatan", KasusKoordinasi.ALASAN)));
        lepaskan("asisten.ASISTEN_1", "TerimaKoordinasi");
        kasus.asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("PEMERINTAHAN");
    }

    @Test
    @DisplayName("BKT-X-109 perkara Dinas Kesehatan tidak dialihkan Sekretaris Daerah kepada Asisten III")
    void x109() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Sanitasi", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        kasus.asisten("ASISTEN_2", Map.of("putusan", "BUKAN_BIDANG", "catatan", KasusKoordinasi.ALASAN));
        Ditolak.dengan("BKT_R_70", () -> kasus.sekda(Map.of("putusan", "RUTEKAN", "asisten", kota.unit("ASISTEN_3"), "alasan",
                KasusKoordinasi.ALASAN))).contains("Pasal 12");
        lepaskan("sekda", "PutuskanPermintaan");
        kasus.sekda(Map.of("putusan", "TOLAK", "alasan", KasusKoordinasi.ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_SEKDA");
    }

    @Test
    @DisplayName("BKT-X-67 Kepala Dinas Pertanian meminta tentang Dinas Perhubungan: unitnya ikut, Asisten III utama, Asisten II terkait")
    void x67() {
        kasus.mulai("kepala.DISTAN", kasus.permintaan("Angkutan hasil tani", "DISHUBKOMINFO"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("ADM_UMUM");
        assertThat(asisten(PeranAsisten.PENDAMPING)).containsExactly("EKBANG_KESRA");
        kasus.asisten("ASISTEN_3", Map.of("putusan", "KEMBALIKAN", "catatan", KasusKoordinasi.ALASAN));
        assertThat(kasus.pejabat("kepala.DISTAN").namaTugas(kasus.nomor())).containsExactly("LengkapiPembidangan");
    }

    @Test
    @DisplayName("BKT-X-68 permintaan dengan topik umum dari sebuah Dinas: pada Sekretaris Daerah; dikembalikan untuk diperbaiki")
    void x68() {
        kasus.mulai("kepala.DINKES", kasus.permintaan("Ketertiban kota", "SATPOL_PP")).rinci(KasusKoordinasi.pembidangan("UMUM", "PROGRAM_TERKAIT"));
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).containsExactly("PutuskanPermintaan");
        kasus.sekda(Map.of("putusan", "KEMBALIKAN", "alasan", KasusKoordinasi.ALASAN));
        assertThat(kasus.pejabat("kepala.DINKES").namaTugas(kasus.nomor())).containsExactly("LengkapiPembidangan");
    }

    @Test
    @DisplayName("tidak seorang pun menerima permintaannya sendiri: Asisten II yang meminta tentang Dinas Kesehatan menanganinya langsung")
    void sendiri() {
        kasus.mulai("asisten.ASISTEN_2", kasus.permintaan("Gizi", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(register().ditanganiOleh()).isEqualTo(register().kantorPemohon());
        kasus.laksanakan();
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("permintaan yang ditarik menutup koordinasinya, juga bila sudah ditangani; yang lain tidak dapat lagi mengaitkan diri")
    void ditarik() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Gizi anak", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        kasus.asisten("ASISTEN_2", Map.of("putusan", "TERIMA"));
        assertThat(register().status()).isEqualTo(StatusKoordinasi.TERBUKA);
        new TindakanUji(panggung, kasus).minta("kepala.DPU", "TARIK").jalankan();
        panggung.pastikanSelesai(kasus.nomor(), "DITARIK");
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DITUTUP);
        assertThat(register().ditutupPada()).isEqualTo(jam.hariIni());
        assertThat(koordinasi.terbuka(List.of(kota.unit("DPU")), List.of())).extracting(Koordinasi::kasusId)
                .doesNotContain(register().kasusId());
    }

    @Test
    @DisplayName("Asisten utama diberi tahu apa yang benar: disalurkan menurut unit atau bidang, ada pada Sekda, atau ditangani pemohonnya")
    void kabarAsisten() {
        kota.akun("walikota");
        kasus.mulai("kepala.DPU", kasus.permintaan("Vaksin", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(kabar("ASISTEN_2")).singleElement().asString().contains("disalurkan kepada Anda (Pasal 12).");
        kasus.mulai("kepala.DPU", kasus.permintaan("Survei", "BPS"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT", "STATISTIK"));
        assertThat(kabar("ASISTEN_2")).singleElement().asString().contains("disalurkan kepada Anda (Pasal 11).");
        kasus.mulai("kepala.DPU", kasus.permintaan("Wabah", "DINKES")).rinci(KasusKoordinasi.pembidangan("UMUM", "PROGRAM_TERKAIT"));
        assertThat(kabar("ASISTEN_2")).singleElement().asString().contains("ada pada Sekretaris Daerah.").doesNotContain("disalurkan");
        kasus.mulai("walikota", kasus.permintaan("Kota sehat", "DINKES")).rinci(KasusKoordinasi.pembidangan("UMUM", "PROGRAM_TERKAIT"));
        assertThat(kabar("ASISTEN_2")).singleElement().asString().contains("ditangani pemohonnya sendiri.").doesNotContain("disalurkan");
        kasus.mulai("asisten.ASISTEN_2", kasus.permintaan("Stunting", "DINKES"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(kabar("ASISTEN_2")).singleElement().asString().contains("Anda tangani sendiri.").doesNotContain("disalurkan");
    }

    @Test
    @DisplayName("tiap bentuk dengan prosedurnya: pertemuan yang diundang Asisten, data yang dijawab, konsultasi yang ditanggapi; lalu ditutup")
    void setiapBentuk() {
        List.of("kepala.DISDUKCAPIL", "kepala.IMIGRASI").forEach(kota::akun);
        Map<String, Object> isi = kasus.permintaan("Data orang asing", "IMIGRASI");
        isi.put("bentuk", List.of("PERTEMUAN", "PERTUKARAN_DATA", "KONSULTASI"));
        isi.remove("caraLain");
        kasus.mulai("kepala.DISDUKCAPIL", isi).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        kasus.asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        panggung.jalankanPekerjaan(kasus.nomor());
        assertThat(kasus.pejabat("asisten.ASISTEN_1").namaTugas(kasus.nomor())).containsExactly("UndangUnit");
        assertThat(kasus.pejabat("kepala.DISDUKCAPIL").namaTugas(kasus.nomor())).containsExactly("IsiKonsultasi", "IsiPertukaran");
        new PelaksanaanUji(panggung, kota, jam.hariIni(), "DISDUKCAPIL", "IMIGRASI")
                .semua(kasus.nomor(), "asisten.ASISTEN_1", "kepala.DISDUKCAPIL", "kepala.IMIGRASI");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).isEmpty();
        assertThat(tindakLanjut.dari(register().kasusId())).as("hasil rapat dan konsultasi").extracting(ButirTindakLanjut::unitId)
                .contains(kota.unit("IMIGRASI")).hasSize(2);
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DITUTUP);
    }

    @Test
    @DisplayName("BKT-X-10 unit yang tidak dikenal, juga milik kota lain; BKT-X-104 permintaan serupa memerlukan alasan")
    void ditolak() {
        Map<String, Object> asing = kasus.permintaan("Kerja sama", "DINKES");
        asing.put("unitUtama", new KotaUji(panggung, "32.79").unit("DINKES"));
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai("kepala.DPU", asing));
        asing.put("unitUtama", "XYZ");
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai("kepala.DPU", asing)).contains("XYZ");
        Map<String, Object> sama = kasus.permintaan("Perihal yang sama", "DINKES");
        kasus.mulai("kepala.DPU", sama);
        String pertama = kasus.nomor();
        Ditolak.dengan("BKT_R_67", () -> kasus.mulai("kepala.DPU", sama)).contains(pertama);
        sama.put("alasan", KasusKoordinasi.ALASAN);
        kasus.mulai("kepala.DPU", sama);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("BKT_R_67");
        Map<String, Object> konsultasi = kasus.permintaan("Konsultasi tanpa mitra", "DINKES");
        konsultasi.put("bentuk", List.of("KONSULTASI"));
        Ditolak.dengan("BKT_R_10", () -> kasus.mulai("kepala.DPU", konsultasi));
    }

    @Test
    @DisplayName("RUKUN-POL-175 konsultasi yang diminta Instansi Vertikal menyangkut suatu Perangkat Daerah: tanpa itu tidak pernah dapat diisi")
    void konsultasiTanpaPerangkatDaerah() {
        Map<String, Object> isi = kasus.permintaan("Peta orang asing", "BPN", "PDAM");
        isi.put("bentuk", List.of("PERTUKARAN_DATA", "KONSULTASI"));
        isi.remove("caraLain");
        Ditolak.dengan("KONSULTASI_TANPA_UNIT_KOTA", () -> kasus.mulai("kepala.IMIGRASI", isi)).contains("Kantor Imigrasi dengan");
        isi.put("unitTerkait", List.of(kota.unit("DISDUKCAPIL")));
        kasus.mulai("kepala.IMIGRASI", isi).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        kasus.asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        panggung.jalankanPekerjaan(kasus.nomor());
        assertThat(kasus.pejabat("kepala.IMIGRASI").namaTugas(kasus.nomor())).containsExactlyInAnyOrder("IsiKonsultasi", "IsiPertukaran");
        kasus.pejabat("kepala.IMIGRASI").kirim(kasus.nomor(), "IsiKonsultasi", Map.of("pihak", kota.unit("DISDUKCAPIL"), "pokok", "Peta",
                "uraian", "Bagaimana dibaca?", "bidang", List.of()));
    }
}
