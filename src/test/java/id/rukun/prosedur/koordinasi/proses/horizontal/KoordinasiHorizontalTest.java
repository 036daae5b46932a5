package id.rukun.prosedur.koordinasi.proses.horizontal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PeranPihak;
import id.rukun.prosedur.koordinasi.RuteKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.JawabanNaskah;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PermintaanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PersetujuanAsisten;
import id.rukun.prosedur.koordinasi.horizontal.SebabHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.SyaratHorizontal;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.LangkahUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** BKT-PR-05: from the request, or the case that opens or calls it, to its end. */
@UjiAplikasi
class KoordinasiHorizontalTest {

    private static final String I = "asisten.ASISTEN_1";
    private static final String II = "asisten.ASISTEN_2";
    private static final String III = "asisten.ASISTEN_3";
    private static final String ALASAN = KasusHorizontal.ALASAN;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private HorizontalService horizontal;
    @Autowired private SyaratHorizontal syarat;
    @Autowired private PembukaHorizontal pembuka;
    @Autowired private PutaranJatuhTempo putaran;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private KasusLain kasusLain;
    @Autowired private KasusService kasusService;
    @Autowired private LangkahUji langkah;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private ProcessEngine mesin;

    private KotaUji kota;
    private KasusHorizontal kasus;
    private String model;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of(I, II, III, "sekda").forEach(kota::akun);
        kasus = new KasusHorizontal(panggung, kota, jam);
        model = Contoh.pasang(mesin.getRepositoryService(), "uji-horizontal");
        hari = jam.hariIni();
    }

    @AfterEach
    void lepas() {
        langkah.lakukan(apa -> { });
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Test
    @DisplayName("semua setuju: kesepahaman dicatat dan dibuatkan naskahnya, ditandatangani Asisten a.n. Sekretaris Daerah")
    void sepakat() {
        kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_3"));
        assertThat(kasus.pejabat(III).namaTugas(kasus.nomor())).isEmpty();
        kasus.naskah(II, "Pasar atas ditata bersama.");
        assertThat(kasus.pejabat(I).namaTugas(kasus.nomor())).isEmpty();
        kasus.setuju(III);
        assertThat(kasus.pejabat(III).namaTugas(kasus.nomor())).isEmpty();
        kasus.setuju(II);
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Catatan kesepahaman antar-Asisten");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pasar atas ditata bersama.", "a.n. SEKRETARIS DAERAH", "setuju",
                "PEMERINTAH KOTA BUKITTINGGI", "SEKRETARIAT DAERAH", "Pasal 9 angka 4");
        cetak.cetak(dokumen.dari(id()).get(0).id());
        assertThat(penerima("RUKUN-PRD-63")).contains("asisten-" + kota.unit("ASISTEN_2"), "asisten-" + kota.unit("ASISTEN_3"))
                .doesNotContain("asisten-" + kota.unit("ASISTEN_1"));
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-82 hanya satu Asisten: ditahan; juga bila seorang yang tersangkut tidak ikut, atau yang dipilih bukan Asisten")
    void x82() {
        Ditolak.dengan("BKT_R_31", () -> kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_2"))).contains("dua Asisten");
        Ditolak.dengan("BUKAN_KANTOR_ASISTEN", () -> kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_3", "DPU")));
        String perkara = koordinasi("ASISTEN_1", "ASISTEN_2", "ASISTEN_3");
        Ditolak.dengan("BKT_R_31", () -> kasus.mulai(II, kasus.prakarsa(perkara, "ASISTEN_3"))).contains("Asisten Pemerintahan");
        Ditolak.dengan("KOORDINASI_TIDAK_TERBUKA", () -> kasus.mulai(II, kasus.prakarsa("tidak-ada", "ASISTEN_3")));
        kasus.mulai(II, kasus.prakarsa(perkara, "ASISTEN_1", "ASISTEN_3"));
        Ditolak.dengan("HORIZONTAL_SEDANG_BERJALAN", () -> new KasusHorizontal(panggung, kota, jam)
                .mulai(I, kasus.prakarsa(perkara, "ASISTEN_2", "ASISTEN_3"))).contains(kasus.nomor());
    }

    @Test
    @DisplayName("BKT-X-119 Asisten III diam tujuh hari: beralih ke Sekretaris Daerah, dan temuan; sesudah disusun ulang semua ditanya lagi")
    void x119() {
        kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_1", "ASISTEN_3")).naskah(II, "Naskah pertama.");
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.jawab(I, Map.of("putusan", "TIDAK_SETUJU", "catatan", "tidak")));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.jawab(I, Map.of("putusan", "TIDAK_SETUJU")));
        kasus.jawab(I, Map.of("putusan", "TIDAK_SETUJU", "catatan", ALASAN)).setuju(II).setuju(III);
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_32");
        assertThat(temuan()).isEmpty();
        kasus.sekda(Map.of("putusan", "ULANGI", "alasan", ALASAN));
        assertThat(register().naskah()).isNull();
        kasus.naskah(II, "Naskah kedua.");
        assertThat(horizontal.peserta(register().id())).extracting(PersetujuanAsisten::jawaban).containsOnlyNulls();
        kasus.setuju(I).setuju(II).pada(hari.plusDays(7));
        assertThat(kasus.pejabat(III).namaTugas(kasus.nomor())).as("hari ketujuh masih waktunya").containsExactly("SetujuiNaskah");
        kasus.pada(hari.plusDays(8));
        assertThat(kasus.pejabat(III).namaTugas(kasus.nomor())).isEmpty();
        assertThat(temuan()).containsExactly("ASISTEN_TIDAK_MENJAWAB");
        assertThat(horizontal.peserta(register().id())).extracting(PersetujuanAsisten::jawaban).contains(JawabanNaskah.DIAM);
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_32", "BKT_R_32");
        assertThat(penerima("BKT-T-13")).containsExactly("asisten-" + kota.unit("ASISTEN_3"));
        String id = register().id();
        kasus.sekda(Map.of("putusan", "TETAPKAN", "naskah", "Naskah Sekretaris Daerah.", "alasan", ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(horizontal.ambil(id).hasil()).isEqualTo(HasilHorizontal.DITETAPKAN);
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Naskah Sekretaris Daerah.", "tidak menjawab")
                .doesNotContain("a.n. SEKRETARIS DAERAH");
    }

    @Test
    @DisplayName("BKT-T-13 tanpa naskah dalam tujuh hari Sekretaris Daerah memutus; yang ditetapkannya bernaskah")
    void tanpaNaskah() {
        kasus.mulai(III, kasus.prakarsa(null, "ASISTEN_1")).pada(hari.plusDays(8));
        assertThat(temuan()).containsExactly("NASKAH_HORIZONTAL_TIDAK_DISUSUN");
        assertThat(penerima("BKT-T-13")).containsExactlyInAnyOrder("asisten-" + kota.unit("ASISTEN_3"), "sekda-" + kota.unit("SETDA"));
        Ditolak.dengan("NASKAH_HORIZONTAL_TIDAK_ADA", () -> kasus.sekda(Map.of("putusan", "TETAPKAN", "alasan", ALASAN)));
        kasus.sekda(Map.of("putusan", "TETAPKAN", "naskah", "Diputus tanpa naskah.", "alasan", ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("tidak diminta");
    }

    @Test
    @DisplayName("dibuka permintaan koordinasi: satu pada satu waktu; selesainya, juga bila ditarik, diberitahukan kepada yang menunggu")
    void dibuka() {
        String perkara = koordinasi("ASISTEN_2", "ASISTEN_3");
        String penunggu = kasusService.kasus(perkara).nomor();
        List<Kasus> dibuka = new ArrayList<>();
        String lain = menunggu(l -> dibuka.add(pembuka.buka(l, permintaan(SebabHorizontal.PEMBIDANGAN, perkara), "Dua Asisten.")
                .orElseThrow()), perkara);
        String kedua = menunggu(l -> dibuka.add(pembuka.buka(l, permintaan(SebabHorizontal.PEMBIDANGAN, perkara), "Dua Asisten.")
                .orElseThrow()), perkara);
        assertThat(dibuka).hasSize(2).extracting(Kasus::id).containsOnly(dibuka.get(0).id());
        assertThat(horizontal.berjalan(perkara)).isPresent();
        kasus.dari(dibuka.get(0).nomor());
        assertThat(kasus.pejabat(II).namaTugas(kasus.nomor())).containsExactly("SusunNaskah");
        Ditolak.dengan("BUKAN_PENGUSUL", () -> new TindakanUji(panggung, kasus).minta(II, "TARIK"));
        panggung.akhiri(kasus.nomor());
        panggung.pastikanSelesai(penunggu, "TAHU");
        panggung.pastikanSelesai(lain, "TAHU");
        panggung.pastikanSelesai(kedua, "TAHU");
        assertThat(horizontal.berjalan(perkara)).isEmpty();
        assertThat(horizontal.selesaiDengan(perkara)).as("yang ditarik tidak memenuhi kewajibannya").isEmpty();
        assertThat(syarat.kewajiban(perkara).belum()).containsExactly("EKBANG_KESRA", "ADM_UMUM");
    }

    @Test
    @DisplayName("BKT-X-84 dipanggil ketika perkara hendak ditutup: temuan BKT_R_33; sesudah selesai kewajibannya terpenuhi dan pemanggilnya lanjut")
    void x84() {
        String perkara = koordinasi("ASISTEN_2", "ASISTEN_3");
        langkah.lakukan(l -> pembuka.siapkan(l, permintaan(SebabHorizontal.PENUTUPAN, perkara)));
        kasus.dari(panggung.mulaiProses("uji-memanggil-horizontal", kota.unit("DPU"), Map.of()));
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_33");
        assertThat(temuan()).containsExactly("KOORDINASI_HORIZONTAL_BELUM");
        kasus.naskah(II, "Disepakati bersama.").setuju(II).setuju(III);
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        panggung.pastikanSelesai(kasusService.kasus(perkara).nomor(), "TAHU");
        assertThat(syarat.kewajiban(perkara).belum()).isEmpty();
        assertThat(horizontal.selesaiDengan(perkara)).containsExactly(kota.unit("ASISTEN_2"), kota.unit("ASISTEN_3"));
    }

    @Test
    @DisplayName("BKT-T-05 putaran bulanan tidak dibuka selama parameternya tidak; bila dibuka, semua Asisten ikut, sekali sebulan")
    void putaranBulanan() {
        assertThat(putaran.pada(hari)).isEmpty();
        var pembukaan = putaran.putaran(hari).orElseThrow();
        kasus.dari(transaksi.execute(s -> kasusLain.buka(pembukaan)).orElseThrow().nomor());
        assertThat(horizontal.peserta(register().id())).extracting(PersetujuanAsisten::asistenId)
                .containsExactlyInAnyOrder(kota.unit("ASISTEN_1"), kota.unit("ASISTEN_2"), kota.unit("ASISTEN_3"));
        assertThat(transaksi.execute(s -> kasusLain.buka(pembukaan)).orElseThrow().nomor()).isEqualTo(kasus.nomor());
        assertThat(putaran.putaran(hari.plusMonths(1)).orElseThrow().sekali()).isNotEqualTo(pembukaan.sekali());
    }

    @Test
    @DisplayName("BKT-R-73 jabatan Asisten III kosong: tugasnya dilihat Sekretaris Daerah, dan dikatakan")
    void jabatanKosong() {
        kosongkan("ASISTEN_3");
        kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_3")).naskah(II, "Tetap berjalan.");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anySatisfy(p -> {
            assertThat(p.path("aturan").asText()).isEqualTo("BKT-R-73");
            assertThat(p.path("pesan").asText()).contains("ditangani Sekretaris Daerah");
        });
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).containsExactly("SetujuiNaskah");
        kasus.setuju("sekda").setuju(II);
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("isian awal dikoreksi: pokok dan yang ikut serta lain, naskah dan jawaban sebelumnya tidak berlaku")
    void dikoreksi() {
        kasus.mulai(II, kasus.prakarsa(null, "ASISTEN_3")).naskah(II, "Naskah pertama.").setuju(III);
        new TindakanUji(panggung, kasus).koreksi(II, "Koordinasi antar-Asisten", kasus.prakarsa(null, "ASISTEN_1")).disetujui("sekda")
                .jalankan();
        assertThat(kasus.pejabat(II).namaTugas(kasus.nomor())).containsExactly("SusunNaskah");
        assertThat(horizontal.peserta(register().id())).extracting(PersetujuanAsisten::asistenId)
                .containsExactly(kota.unit("ASISTEN_2"), kota.unit("ASISTEN_1"));
        kasus.naskah(II, "Naskah baru.").setuju(I).setuju(II);
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("koordinasi yang tidak menyangkut kantornya tidak dipilih Asisten; koreksi tidak mengganti koordinasinya")
    void koordinasiLain() {
        String perkara = koordinasi("ASISTEN_2", "ASISTEN_3");
        Ditolak.dengan("KOORDINASI_TIDAK_TERBUKA", () -> kasus.mulai(I, kasus.prakarsa(perkara, "ASISTEN_2", "ASISTEN_3")))
                .contains("tidak menyangkut");
        kasus.mulai(II, kasus.prakarsa(perkara, "ASISTEN_3"));
        new TindakanUji(panggung, kasus).koreksi(II, "Koordinasi antar-Asisten", kasus.prakarsa(null, "ASISTEN_3")).disetujui("sekda")
                .jalankan();
        assertThat(register().koordinasiId()).isEqualTo(perkara);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).anyMatch(t -> t.toString().contains("tarik kasus ini"));
    }

    /** A coordination of these Asisten, whose case waits for their coordination; returns the id of the case. */
    private String koordinasi(String... asisten) {
        List<String> kantor = Stream.of(asisten).map(kota::unit).toList();
        langkah.lakukan(l -> {
            koordinasi.minta(l.kasusId(), "bukittinggi", l.unitId(), "kepala-unit-" + l.unitId(), new PermintaanKoordinasiIsian("Pasar atas",
                    "Uraian", l.unitId(), List.of(), List.of("CARA_LAIN"), "Surat", null), Map.of(l.unitId(), PeranPihak.UTAMA), hari);
            koordinasi.rutekan(l.kasusId(), RuteKoordinasi.ASISTEN, kantor.get(0), kantor.subList(1, kantor.size()));
            koordinasi.tangani(l.kasusId(), "asisten-" + kantor.get(0));
        });
        return panggung.kasus(panggung.mulaiProses("uji-menunggu-horizontal", kota.unit("DPU"), Map.of())).id();
    }

    /** A case that does something and waits for the coordination among the Asisten about a coordination. */
    private String menunggu(Consumer<Langkah> apa, String perkara) {
        langkah.lakukan(apa);
        return panggung.mulaiProses("uji-menunggu-horizontal", kota.unit("DPU"), Map.of(PembukaHorizontal.KOORDINASI, perkara));
    }

    private PermintaanHorizontal permintaan(SebabHorizontal sebab, String perkara) {
        return new PermintaanHorizontal(sebab, perkara, List.of(kota.unit("ASISTEN_2"), kota.unit("ASISTEN_3")), "Pasar atas",
                TujuanHorizontal.KETERPADUAN_PROSES);
    }

    private void kosongkan(String kode) {
        panggung.ubah(e -> e.createQuery("""
                update PemegangJabatan p set p.sampai = :kemarin, p.kunciTerbuka = null
                where p.unitId = :unit and p.jabatan = :jabatan and p.sampai is null""").setParameter("kemarin", hari.minusDays(1))
                .setParameter("unit", kota.unit(kode)).setParameter("jabatan", Jabatan.ASISTEN).executeUpdate());
    }

    private KoordinasiHorizontal register() {
        return horizontal.dalamKasus(id()).orElseThrow();
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
