package id.rukun.prosedur.koordinasi.proses.permintaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PeranAsisten;
import id.rukun.prosedur.koordinasi.RuteKoordinasi;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The acceptance examples of BKT-PR-02 about whom a request reaches, each by its model and its tables. */
@UjiAplikasi
class ContohPermintaanTest {

    private static final Map<String, String> KANTOR =
            Map.of("PEMERINTAHAN", "ASISTEN_1", "EKBANG_KESRA", "ASISTEN_2", "ADM_UMUM", "ASISTEN_3");

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private HorizontalService horizontal;
    @Autowired private DirektoriUnit direktori;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusKoordinasi kasus;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of("asisten.ASISTEN_1", "asisten.ASISTEN_2", "asisten.ASISTEN_3", "sekda").forEach(kota::akun);
        kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
    }

    @ParameterizedTest(name = "{0} {1} dengan bidang {2}: {3}, bersama {4}")
    @CsvSource({"BKT-X-02, INSPEKTORAT, , PEMERINTAHAN, ", "BKT-X-04, KPPKB, PP_KB, PEMERINTAHAN, EKBANG_KESRA",
        "BKT-X-05, DINAS_PASAR, PERINDAG, ADM_UMUM, EKBANG_KESRA", "BKT-X-06, DINAS_PASAR, , ADM_UMUM, ",
        "BKT-X-07, BPS, STATISTIK, EKBANG_KESRA, ", "BKT-X-18, KEMENAG, , EKBANG_KESRA, ",
        "BKT-X-108, BPS, STATISTIK KOMINFO, EKBANG_KESRA, ADM_UMUM", "BKT-X-111, KPPKB, , PEMERINTAHAN, "})
    @DisplayName("Asisten menurut daftar unit dan daftar bidang; yang kedua berkoordinasi dengan yang pertama")
    void asisten(String contoh, String unit, String bidang, String utama, String pendamping) {
        kasus.mulai("sekda", kasus.permintaan("Perkara contoh " + contoh.substring("BKT-X-".length()), unit)).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT",
                bidang == null ? new String[0] : bidang.split(" ")));
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly(utama);
        assertThat(asisten(PeranAsisten.PENDAMPING)).isEqualTo(pendamping == null ? List.of() : List.of(pendamping));
        kasus.asisten(KANTOR.get(utama), Map.of("putusan", "TERIMA"));
        assertThat(horizontal.berjalan(id()).isPresent()).as("koordinasi antar-Asisten").isEqualTo(pendamping != null);
    }

    @Test
    @DisplayName("BKT-X-111 KPPKB tanpa bidang: kedua daftar berbeda, dan Asisten II mendapat tembusan; bila menyangkut PP dan KB ia mendampingi")
    void x111() {
        kasus.mulai("sekda", kasus.permintaan("Posyandu", "KPPKB")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(kasus.pejabat("asisten.ASISTEN_1").lembar(kasus.pejabat("asisten.ASISTEN_1").tugas(kasus.nomor(), "TerimaKoordinasi")))
                .contains("menunjuk Asisten yang berbeda");
        assertThat(pemberitahuan.kasus(id())).anySatisfy(p -> {
            assertThat(p.penerima()).isEqualTo("asisten-" + kota.unit("ASISTEN_2"));
            assertThat(p.kalimat()).contains("tembusan");
        });
        kasus.asisten("ASISTEN_1", Map.of("putusan", "TERIMA", "menyangkutPpKb", true));
        assertThat(asisten(PeranAsisten.PENDAMPING)).containsExactly("EKBANG_KESRA");
    }

    @Test
    @DisplayName("BKT-X-66 Bagian Hukum dan Bagian Pembangunan: hierarki di dalam Setda, tetap kepada Asisten, yang lain mendampingi")
    void x66() {
        kasus.mulai("kepala.BAG_HUKUM", kasus.permintaan("Naskah bersama", "BAG_HUKUM", "BAG_PEMBANGUNAN"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "TUGAS_INTERNAL"));
        assertThat(register().jenis()).isEqualTo(JenisKoordinasi.HIERARKI);
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("PEMERINTAHAN");
        assertThat(asisten(PeranAsisten.PENDAMPING)).containsExactly("EKBANG_KESRA");
        kasus.asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        assertThat(horizontal.berjalan(id())).isPresent();
    }

    @Test
    @DisplayName("BKT-X-13 dua Dinas dengan program yang berkaitan: fungsional; urusan tertentu: instansional; internal bertentangan (BKT-R-11)")
    void x13() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Drainase", "DINKES"));
        Ditolak.dengan("BKT_R_11", () -> kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "TUGAS_INTERNAL")));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(register().jenis()).isEqualTo(JenisKoordinasi.FUNGSIONAL);
        kasus.mulai("kepala.DPU", kasus.permintaan("Sanitasi sekolah", "DINKES"));
        kasus.rinci(KasusKoordinasi.pembidangan("TEKNIS", "URUSAN_TERTENTU"));
        assertThat(register().jenis()).isEqualTo(JenisKoordinasi.INSTANSIONAL);
    }

    @Test
    @DisplayName("BKT-X-127 Walikota meminta tentang satu perkara Dinas Kesehatan: fungsional kepada Asisten II, bukan internal")
    void x127() {
        kota.akun("walikota");
        kasus.mulai("walikota", kasus.permintaan("Wabah", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(register().jenis()).isEqualTo(JenisKoordinasi.FUNGSIONAL);
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("EKBANG_KESRA");
        assertThat(register().rute()).isEqualTo(RuteKoordinasi.ASISTEN);
        assertThat(kasus.pejabat("asisten.ASISTEN_2").namaTugas(kasus.nomor())).containsExactly("TerimaKoordinasi");
    }

    @Test
    @DisplayName("BKT-X-128 Asisten III kosong tanpa pelaksana tugas, perkara DPKAD: pada Sekretaris Daerah, dan itu dikatakan (BKT-R-73)")
    void x128() {
        panggung.ubah(e -> e.createQuery("""
                update PemegangJabatan p set p.sampai = :kemarin, p.kunciTerbuka = null
                where p.unitId = :unit and p.jabatan = :jabatan and p.sampai is null""").setParameter("kemarin", jam.hariIni().minusDays(1))
                .setParameter("unit", kota.unit("ASISTEN_3")).setParameter("jabatan", Jabatan.ASISTEN).executeUpdate());
        kasus.mulai("kepala.DPU", kasus.permintaan("Aset jalan", "DPKAD")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        assertThat(register().rute()).isEqualTo(RuteKoordinasi.SEKDA);
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).containsExactly("PutuskanPermintaan");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("aturan").asText().equals("BKT-R-73"));
    }

    @Test
    @DisplayName("BKT-X-75 asistenUtama tidak dapat ditimpa; Sekretaris Daerah mengalihkan dengan alasan, dan hanya yang boleh (BKT-R-70)")
    void x75() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Klinik", "DINKES")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus.asisten("ASISTEN_2", Map.of("putusan", "TERIMA", "asisten", kota.unit("ASISTEN_3"))))
                .contains("tidak dikenal pada formulir ini");
        assertThat(asisten(PeranAsisten.UTAMA)).containsExactly("EKBANG_KESRA");
        kasus.asisten("ASISTEN_2", Map.of("putusan", "BUKAN_BIDANG", "catatan", KasusKoordinasi.ALASAN));
        Ditolak.dengan("BKT_R_70", () -> kasus.sekda(Map.of("putusan", "RUTEKAN", "asisten", kota.unit("ASISTEN_1"), "alasan",
                KasusKoordinasi.ALASAN)));
        kasus.mulai("kepala.DPU", kasus.permintaan("Sensus", "BPS")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.sekda(Map.of("putusan", "RUTEKAN", "asisten", kota.unit("ASISTEN_1"), "alasan",
                "pindah")));
        assertThat(asisten(PeranAsisten.UTAMA)).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-77 tahap EVALUASI tidak ada dalam Pasal 1 angka 8: ditolak, dan pilihannya disebut")
    void x77() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Evaluasi", "DINKES"));
        Map<String, Object> evaluasi = KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT");
        evaluasi.put("tahap", "EVALUASI");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus.rinci(evaluasi)).contains("Tahap");
        assertThat(register().jenis()).isNull();
    }

    @Test
    @DisplayName("BKT-X-101 pejabat unit lain tidak melihat dan tidak mengambil tugas koordinasi yang bukan unitnya")
    void x101() {
        kasus.mulai("kepala.DPU", kasus.permintaan("Trotoar", "DINKES"));
        Task tugas = kasus.pejabat("kepala.DPU").tugas(kasus.nomor(), "LengkapiPembidangan");
        assertThat(kasus.pejabat("kepala.DISTAN").namaTugas(kasus.nomor())).isEmpty();
        assertThatThrownBy(() -> kasus.pejabat("kepala.DISTAN").kirim(tugas, KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(register().jenis()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1} pada {2}")
    @CsvSource({"PERTEMUAN, UndangUnit, asisten.ASISTEN_1", "PERTUKARAN_DATA, IsiPertukaran, kepala.DISDUKCAPIL",
        "KONSULTASI, IsiKonsultasi, kepala.DISDUKCAPIL", "CARA_LAIN, CatatPelaksanaan, kepala.DISDUKCAPIL"})
    @DisplayName("satu bentuk saja membuka prosedurnya sendiri, tidak yang lain")
    void satuBentuk(String bentuk, String kegiatan, String siapa) {
        Stream.of("kepala.DISDUKCAPIL", "kepala.IMIGRASI").forEach(kota::akun);
        Map<String, Object> isi = kasus.permintaan("Hanya " + kata(bentuk), "IMIGRASI");
        isi.put("bentuk", List.of(bentuk));
        kasus.mulai("kepala.DISDUKCAPIL", isi).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"))
                .asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        panggung.jalankanPekerjaan(kasus.nomor());
        Stream.of("asisten.ASISTEN_1", "kepala.DISDUKCAPIL", "kepala.IMIGRASI").forEach(satu -> assertThat(kasus.pejabat(satu)
                .namaTugas(kasus.nomor())).as(satu).isEqualTo(satu.equals(siapa) ? List.of(kegiatan) : List.of()));
    }

    @ParameterizedTest(name = "{0}: koordinasi antar-Asisten {1}")
    @CsvSource({"PERTUKARAN_DATA, false", "PERTEMUAN, true", "CARA_LAIN, true"})
    @DisplayName("BKT-R-13 menurut tafsir: pertanyaan data saja tidak menuntut koordinasi antar-Asisten; bentuk lain menuntutnya")
    void hanyaData(String bentuk, boolean antarAsisten) {
        Map<String, Object> isi = kasus.permintaan("Halte, " + kata(bentuk), "DPU", "DISHUBKOMINFO");
        isi.put("bentuk", List.of(bentuk));
        kasus.mulai("kepala.DPU", isi).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"))
                .asisten("ASISTEN_2", Map.of("putusan", "TERIMA"));
        assertThat(asisten(PeranAsisten.PENDAMPING)).containsExactly("ADM_UMUM");
        assertThat(horizontal.berjalan(id()).isPresent()).isEqualTo(antarAsisten);
    }

    private static String kata(String bentuk) {
        return bentuk.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<String> asisten(PeranAsisten peran) {
        return koordinasi.asisten(id()).stream().filter(a -> a.peran() == peran).map(KoordinasiAsisten::asistenId)
                .map(direktori::kodeAsisten).toList();
    }

    private Koordinasi register() {
        return koordinasi.koordinasi(id());
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }
}
