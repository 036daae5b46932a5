package id.rukun.prosedur.koordinasi.proses.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.laporan.KeputusanStasiun;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.StatusLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** BJR-PR-09, BJR-PR-10, BJR-PR-16: reports to the superior and to the Wali Kota, and the monitoring of the Sekda. */
@UjiAplikasi
class LaporanKeAtasBanjarTest {

    private static final Period TRIWULAN = Period.ofMonths(3);
    private static final Period SEMESTER = Period.ofMonths(6);

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private LaporanService laporan;
    @Autowired private JabatanService jabatan;
    @Autowired private LaporanHarian harian;
    @Autowired private KasusLain kasusLain;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private ParameterHukum parameter;

    private KotaUji kota;
    private KasusLaporan kasus;
    private LocalDate hari;
    private PeriodeLaporan triwulan;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        Stream.of("walikota", "sekda", "asisten.ASISTEN_1", "asisten.ASISTEN_3").forEach(kota::akun);
        kasus = new KasusLaporan(panggung, kota, jam);
        hari = jam.hariIni();
        triwulan = PeriodeLaporan.pada(hari, TRIWULAN);
    }

    @Test
    @DisplayName("BJR-X-48, BJR-X-50 tanpa monitoring dan evaluasi ditahan; pertanggungjawaban BKPSDM: Asisten Administrasi Umum dahulu, lalu Sekda dan Wali Kota; petunjuk diakui")
    void x50() {
        kasus.dibuka(buka("PERTANGGUNGJAWABAN", "kepala.BKPSDM", kota.unit("BKPSDM")));
        assertThat(yang().jatuhTempo()).isEqualTo(triwulan.akhir());
        Map<String, Object> tanpaMonev = KasusLaporan.isi("PERTANGGUNGJAWABAN", hari);
        tanpaMonev.remove("monitoringEvaluasi");
        Ditolak.dengan("BJR_R_53", () -> kasus.isi("kepala.BKPSDM", tanpaMonev)).contains("monitoring dan evaluasi");
        kasus.isi("kepala.BKPSDM", KasusLaporan.isi("PERTANGGUNGJAWABAN", hari));
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).isEmpty();
        kasus.putuskan("asisten.ASISTEN_3", Map.of("putusan", "TERUSKAN", "catatan", "Sudah dibaca."));
        kasus.teruskan("sekda");
        kasus.terima("walikota", Map.of("putusan", "BERI_PETUNJUK", "petunjuk", "Percepat pengisian formasi."));
        kasus.akui("kepala.BKPSDM");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(laporan.stasiun(id())).extracting(satu -> satu.stasiun().name()).containsExactly("ASISTEN", "SEKDA", "WALI_KOTA");
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITERIMA);
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("PERTANGGUNGJAWABAN KEPADA WALI KOTA",
                "melalui Asisten dan Sekretaris Daerah", "Monitoring dan evaluasi", "Pasal 21 ayat (2)");
        cetak.cetak(dokumen.dari(id()).get(0).id());
        assertThat(penerima("RUKUN-PRD-57")).contains("wali-kota-" + kota.id());
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-177 tiap penerima mengembalikan sekali; sesudah itu meneruskan dengan catatan, jalannya diulang dari awal")
    void dikembalikan() {
        kasus.dibuka(buka("PERTANGGUNGJAWABAN", "kepala.DISKOMINFO", kota.unit("DISKOMINFO")));
        Map<String, Object> kembali = Map.of("putusan", "KEMBALIKAN", "catatan", KasusLaporan.ALASAN);
        kasus.isi("kepala.DISKOMINFO", isi()).putuskan("asisten.ASISTEN_3", kembali);
        kasus.isi("kepala.DISKOMINFO", isi());
        Ditolak.dengan("LAPORAN_SUDAH_DIKEMBALIKAN", () -> kasus.putuskan("asisten.ASISTEN_3", kembali)).contains("1 kali");
        kasus.teruskan("asisten.ASISTEN_3").putuskan("sekda", kembali);
        kasus.isi("kepala.DISKOMINFO", isi()).teruskan("asisten.ASISTEN_3").teruskan("sekda");
        kasus.terima("walikota", Map.of("putusan", "KEMBALIKAN", "petunjuk", KasusLaporan.ALASAN));
        kasus.isi("kepala.DISKOMINFO", isi()).teruskan("asisten.ASISTEN_3").teruskan("sekda");
        Ditolak.dengan("LAPORAN_SUDAH_DIKEMBALIKAN",
                () -> kasus.terima("walikota", Map.of("putusan", "KEMBALIKAN", "petunjuk", KasusLaporan.ALASAN)));
        kasus.terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BJR-X-119 pertanggungjawaban Setda oleh Sekda: langsung kepada Wali Kota, Asisten dan Sekda dilewati")
    void x119() {
        kasus.dibuka(buka("PERTANGGUNGJAWABAN", "sekda", kota.unit("SETDA"))).isi("sekda", isi());
        assertThat(laporan.dilalui(id())).extracting(satu -> satu.keputusan())
                .containsExactly(KeputusanStasiun.DILEWATI, KeputusanStasiun.DILEWATI, KeputusanStasiun.MENUNGGU);
        kasus.terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BJR-X-120 pertanggungjawaban DLH, Asisten Ekbang kosong: dilewati dengan catatan, Sekda berikutnya")
    void x120() {
        KasusLaporan.kosongkan(panggung, kota.unit("ASISTEN_2"), Jabatan.ASISTEN, hari);
        kasus.dibuka(buka("PERTANGGUNGJAWABAN", "kepala.DLH", kota.unit("DLH"))).isi("kepala.DLH", isi());
        assertThat(laporan.dilalui(id()).get(0).keputusan()).isEqualTo(KeputusanStasiun.DILEWATI);
        assertThat(laporan.dilalui(id()).get(0).catatan()).contains("kosong");
        kasus.teruskan("sekda").terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("Asisten yang berhalangan sehari tidak dilewati: jabatannya tidak kosong, dan Sekda yang meneruskan")
    void asistenBerhalangan() {
        kota.akun("asisten.ASISTEN_3");
        PemegangJabatan asisten = jabatan.berjabatan(hari, Jabatan.ASISTEN, kota.unit("ASISTEN_3")).get(0);
        panggung.ubah(e -> e.persist(new Ketidakhadiran(asisten.id(), SifatKetidakhadiran.SEMENTARA, null, hari, hari, jam.instant())));
        try {
            kasus.dibuka(buka("PERTANGGUNGJAWABAN", "kepala.DISARPUS", kota.unit("DISARPUS"))).isi("kepala.DISARPUS", isi());
            assertThat(laporan.dilalui(id())).extracting(satu -> satu.keputusan()).containsExactly(KeputusanStasiun.MENUNGGU);
        } finally {
            panggung.ubah(e -> e.createQuery("delete from Ketidakhadiran k where k.pemegangId = :id").setParameter("id", asisten.id())
                    .executeUpdate());
        }
    }

    @Test
    @DisplayName("BJR-X-94 jalur laporan tanpa masa: siklusnya tidak mulai, dan yang memulainya sendiri ditahan")
    void x94() {
        Map<String, Object> edisi = edisi();
        Object semula = edisi.remove("BJR-P-17");
        try {
            assertThat(harian.pada(hari)).noneMatch(satu -> satu.sekali().kunci().contains("PERTANGGUNGJAWABAN"));
            kota.akun("kepala.DISPORA");
            Ditolak.dengan("BJR_R_50", () -> kasus.mulai("kepala.DISPORA", "PERTANGGUNGJAWABAN", triwulan.mulai(), triwulan.akhir()))
                    .contains("Periode laporan belum ditetapkan");
        } finally {
            edisi.put("BJR-P-17", semula);
        }
        assertThat(harian.pada(hari)).anyMatch(satu -> satu.sekali().kunci().contains("PERTANGGUNGJAWABAN"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> edisi() {
        return (Map<String, Object>) ReflectionTestUtils.getField(parameter, "edisi");
    }

    @Test
    @DisplayName("BJR-X-97 pertanggungjawaban Perangkat Daerah baru yang tidak disebut Pasal 23: Asisten dilewati dengan catatan, Sekda berikutnya")
    void x97() {
        kodeRouting("PERANGKAT_BARU", "DKP3");
        try {
            kasus.dibuka(buka("PERTANGGUNGJAWABAN", "kepala.DKP3", kota.unit("DKP3"))).isi("kepala.DKP3", isi());
            assertThat(laporan.dilalui(id())).extracting(satu -> satu.keputusan())
                    .containsExactly(KeputusanStasiun.DILEWATI, KeputusanStasiun.MENUNGGU);
            assertThat(laporan.dilalui(id()).get(0).catatan()).isNotBlank();
            assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("aturan").asText().equals("BJR-R-55")
                    && !p.path("terpenuhi").asBoolean());
            kasus.teruskan("sekda").terima("walikota");
            panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        } finally {
            kodeRouting("DKP3", "DKP3");
        }
    }

    private void kodeRouting(String kode, String unit) {
        panggung.ubah(e -> e.createQuery("update UnitKerja u set u.kodeRouting = :kode where u.unitId = :unit")
                .setParameter("kode", kode).setParameter("unit", kota.unit(unit)).executeUpdate());
    }

    @Test
    @DisplayName("BJR-X-137 pertanggungjawaban Kelurahan: Asisten Pemkesra, Sekda, Wali Kota; salinan bagi Camat")
    void x137() {
        kota.akun("camat.01");
        kasus.dibuka(buka("PERTANGGUNGJAWABAN", "lurah.01.1001", kota.unit("01.1001"))).isi("lurah.01.1001", isi());
        assertThat(penerima("RUKUN-PRD-57")).contains("camat-" + kota.unit("01"));
        kasus.teruskan("asisten.ASISTEN_1").teruskan("sekda").terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BJR-X-117 Lurah melapor berkala kepada Camatnya; kepala Dinas tidak: ia mempertanggungjawabkan")
    void x117() {
        kota.akun("camat.01");
        kasus.dibuka(buka("BERKALA_ATASAN", "lurah.01.1001", kota.unit("01.1001")));
        Map<String, Object> kosong = KasusLaporan.isi("BERKALA_ATASAN", hari);
        kosong.remove("uraian");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus.isi("lurah.01.1001", kosong)).contains("wajib diisi");
        kasus.isi("lurah.01.1001", KasusLaporan.isi("BERKALA_ATASAN", hari)).terima("camat.01");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        kota.akun("kepala.DISHUB");
        Ditolak.dengan("JENIS_LAPORAN_TIDAK_SESUAI", () -> kasus.mulai("kepala.DISHUB", "BERKALA_ATASAN", hari, hari))
                .contains("Pertanggungjawaban");
        Ditolak.dengan("JENIS_LAPORAN_TIDAK_SESUAI", () -> kasus.mulai("kepala.DISHUB", "EVALUASI_WAKIL", hari, hari));
    }

    @Test
    @DisplayName("BJR-X-46 sehari sesudah jatuh tempo: temuan; BJR-T-19 masa berikutnya berakhir: tidak disampaikan")
    void x46() {
        kasus.dibuka(buka("PERTANGGUNGJAWABAN", "kepala.DPPKB", kota.unit("DPPKB")));
        kasus.pada(triwulan.akhir());
        assertThat(temuan()).isEmpty();
        segarkan(triwulan.akhir());
        assertThat(penerima("BJR-T-08")).hasSize(1);
        kasus.pada(triwulan.akhir().plusDays(1));
        assertThat(temuan()).containsExactly("LAPORAN_BERKALA_TERLAMBAT");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BJR_R_49");
        kasus.pada(triwulan.berikutnya(TRIWULAN).akhir().plusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DISAMPAIKAN");
        assertThat(penerima("BJR-T-19")).isNotEmpty();
    }

    @Test
    @DisplayName("BJR-R-51 petunjuk tidak diakui tujuh hari: temuan, dan tetap berlaku")
    void petunjukTidakDiakui() {
        kota.akun("camat.01");
        kasus.dibuka(buka("BERKALA_ATASAN", "lurah.01.1002", kota.unit("01.1002")))
                .isi("lurah.01.1002", KasusLaporan.isi("BERKALA_ATASAN", hari));
        kasus.terima("camat.01", Map.of("putusan", "BERI_PETUNJUK", "petunjuk", "Rapikan buku register."));
        kasus.pada(hari.plusDays(7));
        assertThat(temuan()).isEmpty();
        kasus.pada(hari.plusDays(8));
        assertThat(temuan()).containsExactly("PETUNJUK_BELUM_DIAKUI");
        kasus.akui("lurah.01.1002");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BJR-R-51 petunjuk yang tidak pernah diakui tidak menahan laporan: diarsipkan sesudah masa berikutnya, temuannya tetap")
    void petunjukTidakPernahDiakui() {
        kota.akun("camat.02");
        kasus.dibuka(buka("BERKALA_ATASAN", "lurah.02.1001", kota.unit("02.1001")))
                .isi("lurah.02.1001", KasusLaporan.isi("BERKALA_ATASAN", hari));
        kasus.terima("camat.02", Map.of("putusan", "BERI_PETUNJUK", "petunjuk", "Rapikan buku register."));
        kasus.pada(triwulan.berikutnya(TRIWULAN).akhir());
        assertThat(kasus.pejabat("lurah.02.1001").namaTugas(kasus.nomor())).containsExactly("AkuiPetunjuk");
        kasus.pada(triwulan.berikutnya(TRIWULAN).akhir().plusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITERIMA);
        assertThat(temuan()).containsExactly("PETUNJUK_BELUM_DIAKUI");
    }

    @Test
    @DisplayName("RUKUN-POL-164 Lurah yang melaksanakan jabatan Camatnya tidak menerima laporannya sendiri; Wali Kota tidak dilewati (BJR-R-87)")
    void penerimaBukanPelapor() {
        kota.akun("camat.02");
        kasus.dibuka(buka("BERKALA_ATASAN", "lurah.02.1002", kota.unit("02.1002")))
                .isi("lurah.02.1002", KasusLaporan.isi("BERKALA_ATASAN", hari));
        ditolakSebagai(Jabatan.CAMAT, kota.unit("02"), "lurah.02.1002");
        kasus.terima("camat.02");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        kasus.mulai("sekda", "PEMANTAUAN", triwulan.mulai(), hari).isi("sekda", KasusLaporan.isi("PEMANTAUAN", hari));
        ditolakSebagai(Jabatan.WALI_KOTA, kota.id(), "sekda");
        kasus.terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    private void ditolakSebagai(Jabatan jabatan, String unitId, String siapa) {
        KasusLaporan.melaksanakan(panggung, unitId, jabatan, kota.akun(siapa), hari);
        try {
            Ditolak.dengan("LAPORAN_SENDIRI", () -> kasus.terima(siapa)).contains("menunggu pejabat lain");
            kasus.pejabat(siapa).kembalikan(kasus.pejabat(siapa).tugas(kasus.nomor(), "TerimaLaporan"));
        } finally {
            KasusLaporan.berhenti(panggung, unitId, jabatan, hari);
        }
    }

    @Test
    @DisplayName("BJR-X-96 Direktur BUMD: sukarela, tanpa siklus, melalui Asisten; Bagian dalam Setda ditolak")
    void bumd() {
        String unit = kota.unit("PERUMDAM");
        assertThat(pembukaan("PERTANGGUNGJAWABAN", unit)).isEmpty();
        kasus.dibuka(panggung.mulaiProses("laporan-koordinasi", unit, Map.of("jenisLaporan", "PERTANGGUNGJAWABAN", "mulaiMasa",
                triwulan.mulai().toString(), "akhirMasa", triwulan.akhir().toString(), "kantorPemohon", "kepala-unit-" + unit)));
        assertThat(yang().wajib()).isFalse();
        assertThat(yang().jatuhTempo()).isNull();
        kota.akun("kepala.BAG_HUKUM");
        Ditolak.dengan("BJR_R_52", () -> kasus.mulai("kepala.BAG_HUKUM", "PERTANGGUNGJAWABAN", triwulan.mulai(), triwulan.akhir()))
                .contains("Bukan Kepala");
    }

    @Test
    @DisplayName("RUKUN-POL-176 satu pertanggungjawaban untuk satu masa; yang dimulai sendiri tidak dibuka harian lagi")
    void semasa() {
        kota.akun("kepala.DISNAKER");
        kasus.mulai("kepala.DISNAKER", "PERTANGGUNGJAWABAN", triwulan.mulai(), triwulan.akhir());
        String pertama = kasus.nomor();
        assertThat(pembukaan("PERTANGGUNGJAWABAN", kota.unit("DISNAKER"))).isEmpty();
        Ditolak.dengan("LAPORAN_SEMASA_ADA", () -> kasus.mulai("kepala.DISNAKER", "PERTANGGUNGJAWABAN", triwulan.mulai(), triwulan.akhir()))
                .contains(pertama);
    }

    @Test
    @DisplayName("BJR-T-12 pemantauan tiap enam bulan sesudah semesternya; BJR-X-106 fungsi tidak dikenal; BJR-X-107 tanpa hasil; BJR-X-105 bukan Sekda")
    void pemantauan() {
        kasus.dibuka(buka("PEMANTAUAN", "sekda", kota.unit("SETDA")));
        assertThat(yang().periode()).isEqualTo(PeriodeLaporan.pada(hari, SEMESTER).sebelumnya(SEMESTER));
        Map<String, Object> isi = KasusLaporan.isi("PEMANTAUAN", hari);
        isi.put("fungsi", "MENGADILI");
        Ditolak.dengan("BJR_R_79", () -> kasus.isi("sekda", isi)).contains("MENGADILI");
        isi.put("fungsi", "PENGOORDINASIAN_TUGAS");
        isi.remove("hasilPemantauan");
        Ditolak.dengan("BJR_R_80", () -> kasus.isi("sekda", isi));
        isi.put("hasilPemantauan", "Dua Dinas perlu didampingi.");
        kasus.isi("sekda", isi).terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        kota.akun("kepala.DISPORA");
        Ditolak.dengan("BJR_R_78", () -> kasus.mulai("kepala.DISPORA", "PEMANTAUAN", hari, hari)).contains("Sekretaris Daerah");
    }

    private Map<String, Object> isi() {
        return KasusLaporan.isi("PERTANGGUNGJAWABAN", hari);
    }

    private String buka(String jenis, String siapa, String unitId) {
        kota.akun(siapa);
        PembukaanKasus pembukaan = pembukaan(jenis, unitId).orElseThrow();
        return transaksi.execute(s -> kasusLain.buka(pembukaan).orElseThrow()).nomor();
    }

    private Optional<PembukaanKasus> pembukaan(String jenis, String unitId) {
        return harian.pada(hari).stream().filter(satu -> satu.unitId().equals(unitId) && satu.sekali().kunci().contains("/" + jenis + "/"))
                .findFirst();
    }

    private void segarkan(LocalDate pada) {
        List<Runnable> sesudahnya = transaksi.execute(s -> harian.segarkan(pada));
        sesudahnya.forEach(kerja -> transaksi.executeWithoutResult(s -> kerja.run()));
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private LaporanKoordinasi yang() {
        return laporan.ambil(id());
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
