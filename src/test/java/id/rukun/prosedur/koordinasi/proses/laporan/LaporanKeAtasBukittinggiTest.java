package id.rukun.prosedur.koordinasi.proses.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.StatusLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
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
import org.springframework.transaction.support.TransactionTemplate;

/** BKT-PR-10, BKT-PR-11: reports to the Walikota through the Sekda, and the evaluation of the Wakil Walikota. */
@UjiAplikasi
class LaporanKeAtasBukittinggiTest {

    private static final Period TRIWULAN = Period.ofMonths(3);

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private LaporanService laporan;
    @Autowired private LaporanHarian harian;
    @Autowired private KasusLain kasusLain;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private TransactionTemplate transaksi;

    private KotaUji kota;
    private KasusLaporan kasus;
    private LocalDate hari;
    private PeriodeLaporan triwulan;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of("walikota", "wakil", "sekda", "kepala.IMIGRASI", "kepala.KLH").forEach(kota::akun);
        kasus = new KasusLaporan(panggung, kota, jam);
        hari = jam.hariIni();
        triwulan = PeriodeLaporan.pada(hari, TRIWULAN);
    }

    @Test
    @DisplayName("BKT-X-53, BKT-T-09 dibuka harian sekali bagi unit dan masanya; Sekda mengembalikan berapa kali pun, meneruskan; Walikota diberi tahu")
    void koordinasi() {
        kasus.dibuka(buka("KOORDINASI", "kepala.KLH", kota.unit("KLH")));
        assertThat(pembukaan("KOORDINASI", kota.unit("KLH"))).as("sekali saja").isEmpty();
        assertThat(yang().jatuhTempo()).isEqualTo(triwulan.akhir().plusDays(10));
        assertThat(kasus.pejabat("kepala.KLH").tugas(kasus.nomor(), "IsiLaporan").getDueDate()).isNotNull();
        kasus.isi("kepala.KLH", KasusLaporan.isi("KOORDINASI", hari));
        assertThat(kasus.pejabat("walikota").namaTugas(kasus.nomor())).as("tidak langsung kepada Walikota").isEmpty();
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).containsExactly("TeruskanLaporan");
        for (int kali = 1; kali <= 2; kali++) {
            Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.putuskan("sekda", Map.of("putusan", "KEMBALIKAN", "catatan", "kurang")));
            kasus.putuskan("sekda", Map.of("putusan", "KEMBALIKAN", "catatan", KasusLaporan.ALASAN));
            assertThat(yang().status()).isEqualTo(StatusLaporan.DIKEMBALIKAN);
            kasus.isi("kepala.KLH", KasusLaporan.isi("KOORDINASI", hari));
        }
        kasus.putuskan("sekda", Map.of("putusan", "TERUSKAN", "catatan", "Sudah lengkap."));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITERUSKAN);
        assertThat(yang().diteruskanPada()).as("BKT-INV-09").isAfterOrEqualTo(yang().diterimaSekdaPada());
        assertThat(yang().putaran()).isEqualTo(3);
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).hasSize(3).containsOnly("Laporan koordinasi Nomor 100/LAP/2026");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("LAPORAN KOORDINASI", "Pasal 16 ayat (2)",
                "melalui Sekretaris Daerah", "Nihil.", "Siti Rahma", "Rapat bersama");
        cetak.cetak(dokumen.dari(id()).get(0).id());
        assertThat(penerima("RUKUN-PRD-57")).contains("wali-kota-" + kota.id(), "kepala-unit-" + kota.unit("KLH"));
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-94 kosong: ditahan; nihil: diterima. Kolom yang diketahui register sudah terisi")
    void x94() {
        kasus.mulai("kepala.KLH", "KOORDINASI", hari.minusDays(10), hari);
        Map<String, Object> isi = KasusLaporan.isi("KOORDINASI", hari);
        isi.remove("hasil");
        isi.put("nihilKoordinasi", List.of());
        Ditolak.dengan("BKT_R_56", () -> kasus.isi("kepala.KLH", isi)).contains("tindak lanjut");
        isi.put("jenis", "PERTANGGUNGJAWABAN");
        Ditolak.dengan("JENIS_LAPORAN_TIDAK_SESUAI", () -> kasus.isi("kepala.KLH", isi));
        isi.put("jenis", "KOORDINASI");
        isi.put("nihilKoordinasi", List.of("HASIL", "TINDAK_LANJUT"));
        kasus.isi("kepala.KLH", isi).teruskan("sekda");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(laporan.unsur(id())).extracting(satu -> satu.kalimat()).containsOnly("Nihil.");
    }

    @Test
    @DisplayName("BKT-X-56 laporan setiap saat di samping yang berkala: diterima, tanpa hari terakhir; BKT-X-116 lembaga negara tidak wajib")
    void setiapSaat() {
        kota.akun("kepala.BPN");
        kasus.dibuka(buka("KOORDINASI", "kepala.BPN", kota.unit("BPN")));
        KasusLaporan kedua = new KasusLaporan(panggung, kota, jam).mulai("kepala.BPN", "KOORDINASI", triwulan.mulai(), triwulan.akhir());
        assertThat(laporan.ambil(panggung.kasus(kedua.nomor()).id()).jatuhTempo()).isNull();
        Ditolak.dengan("MASA_LAPORAN_TERBALIK", () -> kedua.mulai("kepala.BPN", "KOORDINASI", hari, hari.minusDays(1)));
        Ditolak.dengan("JENIS_LAPORAN_TIDAK_SESUAI", () -> kedua.mulai("kepala.BPN", "PERTANGGUNGJAWABAN", hari, hari))
                .contains("Laporan koordinasi");
        Ditolak.dengan("JENIS_LAPORAN_TIDAK_SESUAI", () -> kedua.mulai("kepala.BPN", "SURAT", hari, hari));

        for (String unit : List.of("POLRES", "PN")) {
            assertThat(pembukaan("KOORDINASI", kota.unit(unit))).as("BKT-X-116 lembaga negara tidak wajib").isEmpty();
            kedua.dibuka(panggung.mulaiProses("laporan-koordinasi", kota.unit(unit), Map.of("jenisLaporan", "KOORDINASI", "mulaiMasa",
                    triwulan.mulai().toString(), "akhirMasa", triwulan.akhir().toString(), "kantorPemohon", "kepala-unit-" + kota.unit(unit))));
            assertThat(laporan.ambil(panggung.kasus(kedua.nomor()).id()).jatuhTempo()).isNull();
        }
    }

    @Test
    @DisplayName("BKT-X-55 BUMD tidak dibuka laporannya, dan yang dilaporkannya sukarela: tanpa hari terakhir, tanpa temuan")
    void x55() {
        String unit = kota.unit("PDAM");
        assertThat(pembukaan("KOORDINASI", unit)).isEmpty();
        segarkan(triwulan.akhir());
        assertThat(laporan.semasa(JenisLaporan.KOORDINASI, "kepala-unit-" + unit, triwulan.akhir())).isEmpty();
        kasus.dibuka(panggung.mulaiProses("laporan-koordinasi", unit, Map.of("jenisLaporan", "KOORDINASI", "mulaiMasa",
                triwulan.mulai().toString(), "akhirMasa", triwulan.akhir().toString(), "kantorPemohon", "kepala-unit-" + unit)));
        assertThat(yang().wajib()).isFalse();
        assertThat(yang().jatuhTempo()).isNull();
        kasus.pada(triwulan.akhir().plusDays(11));
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-103 laporan yang sudah diteruskan tidak diubah lagi: kasusnya berakhir, dan isinya tetap")
    void x103() {
        kasus.mulai("kepala.KLH", "KOORDINASI", hari.minusDays(3), hari).isi("kepala.KLH", KasusLaporan.isi("KOORDINASI", hari))
                .teruskan("sekda");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        Ditolak.dengan("BUKAN_KASUS_ANDA", () -> new TindakanUji(panggung, kasus).minta("kepala.KLH", "KOREKSI"));
        assertThat(laporan.unsur(id()).get(0).isi()).isEqualTo("Rapat bersama menghasilkan jadwal.");
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITERUSKAN);
    }

    @Test
    @DisplayName("BKT-X-95, BKT-X-116 Kantor Imigrasi sehari sesudah masa tenggang: temuan sekali, masanya kebijakan Rukun selama Walikota tidak menetapkan lain (Pasal 17); lalu tetap diterima")
    void terlambat() {
        kasus.dibuka(buka("KOORDINASI", "kepala.IMIGRASI", kota.unit("IMIGRASI")));
        kasus.pada(triwulan.akhir().plusDays(10));
        assertThat(temuan()).isEmpty();
        kasus.pada(triwulan.akhir().plusDays(11));
        assertThat(temuan()).containsExactly("LAPORAN_BERKALA_TERLAMBAT");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_57");
        assertThat(penerima("BKT-T-11")).containsExactly("kepala-unit-" + kota.unit("IMIGRASI"), "sekda-" + kota.unit("SETDA"));
        kasus.isi("kepala.IMIGRASI", KasusLaporan.isi("KOORDINASI", hari)).teruskan("sekda");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan()).hasSize(1);
    }

    @Test
    @DisplayName("BKT-T-17 masa berikutnya pun berakhir: tidak disampaikan, temuannya tetap")
    void tidakDisampaikan() {
        kota.akun("kepala.KKP");
        kasus.dibuka(buka("KOORDINASI", "kepala.KKP", kota.unit("KKP")));
        PeriodeLaporan berikut = triwulan.berikutnya(TRIWULAN);
        kasus.pada(berikut.akhir());
        assertThat(yang().status()).isEqualTo(StatusLaporan.DRAF);
        kasus.pada(berikut.akhir().plusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DISAMPAIKAN");
        assertThat(yang().status()).isEqualTo(StatusLaporan.TIDAK_DISAMPAIKAN);
        assertThat(temuan()).containsExactly("LAPORAN_BERKALA_TERLAMBAT");
        assertThat(penerima("BKT-T-17")).contains("sekda-" + kota.unit("SETDA"));
    }

    @Test
    @DisplayName("BKT-T-10 diingatkan empat belas dan tiga hari sebelum masanya berakhir, masing-masing sekali; yang sudah disampaikan tidak")
    void diingatkan() {
        kota.akun("kepala.KESBANGPOL");
        kasus.dibuka(buka("KOORDINASI", "kepala.KESBANGPOL", kota.unit("KESBANGPOL")));
        segarkan(triwulan.akhir().minusDays(15));
        assertThat(penerima("BKT-T-10")).isEmpty();
        segarkan(triwulan.akhir().minusDays(14));
        segarkan(triwulan.akhir().minusDays(13));
        assertThat(penerima("BKT-T-10")).hasSize(1);
        segarkan(triwulan.akhir().minusDays(2));
        assertThat(penerima("BKT-T-10")).hasSize(2);
        kasus.isi("kepala.KESBANGPOL", KasusLaporan.isi("KOORDINASI", hari));
        segarkan(triwulan.akhir());
        assertThat(penerima("BKT-T-10")).hasSize(2);
    }

    @Test
    @DisplayName("BKT-R-73 jabatan kosong: tidak dibuka, Sekda diberi tahu sekali; hari yang terlewat disusulkan begitu terisi")
    void kosong() {
        String unit = kota.unit("BP2TPM");
        KasusLaporan.kosongkan(panggung, unit, Jabatan.KEPALA_UNIT, hari);
        assertThat(pembukaan("KOORDINASI", unit)).isEmpty();
        segarkan(hari);
        segarkan(hari);
        assertThat(pemberitahuan.sejak(0).stream().filter(p -> p.timer().equals("RUKUN-PRD-59") && unit.equals(p.unitId())).toList())
                .hasSize(1);
        kota.akun("kepala.BP2TPM");
        kasus.dibuka(buka("KOORDINASI", "kepala.BP2TPM", unit));
        assertThat(yang().periode()).isEqualTo(triwulan);
    }

    @Test
    @DisplayName("BKT-A-35 Sekretariat Daerah melapor sekali, disusun Bagian Pemerintahan Umum; Bagian lain sukarela")
    void setda() {
        kota.akun("kepala.BAG_PEMUM");
        kota.akun("kepala.BAG_HUMAS");
        assertThat(pembukaan("KOORDINASI", kota.unit("BAG_HUMAS"))).isEmpty();
        kasus.dibuka(buka("KOORDINASI", "kepala.BAG_PEMUM", kota.unit("BAG_PEMUM")));
        assertThat(yang().wajib()).isTrue();
        kasus.mulai("kepala.BAG_HUMAS", "KOORDINASI", hari, hari);
        assertThat(yang().wajib()).isFalse();
    }

    @Test
    @DisplayName("BKT-X-64, BKT-X-97 evaluasi kepada Walikota, bukan Sekda; tanpa sinkronisasi: ditahan; lengkap: Walikota memberi petunjuk, Wakil mengakui; yang belum diakui diberitahukan")
    void evaluasi() {
        kasus.dibuka(buka("EVALUASI_WAKIL", "wakil", kota.id()));
        assertThat(yang().periode()).as("BKT-T-12 menengok ke belakang").isEqualTo(triwulan.sebelumnya(TRIWULAN));
        assertThat(yang().jatuhTempo()).isNull();
        Map<String, Object> isi = KasusLaporan.isi("EVALUASI_WAKIL", hari);
        isi.remove("sinkronisasi");
        Ditolak.dengan("BKT_R_59", () -> kasus.isi("wakil", isi)).contains("sinkronisasi");
        kasus.isi("wakil", KasusLaporan.isi("EVALUASI_WAKIL", hari));
        assertThat(kasus.pejabat("sekda").namaTugas(kasus.nomor())).isEmpty();
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.terima("walikota", Map.of("putusan", "KEMBALIKAN", "petunjuk", "kurang")));
        kasus.terima("walikota", Map.of("putusan", "KEMBALIKAN", "petunjuk", KasusLaporan.ALASAN));
        kasus.isi("wakil", KasusLaporan.isi("EVALUASI_WAKIL", hari));
        kasus.terima("walikota", Map.of("putusan", "BERI_PETUNJUK", "petunjuk", "Adakan rapat bersama Dinas terkait."));
        kasus.pada(hari.plusDays(15));
        assertThat(penerima("RUKUN-PRD-57")).contains("wali-kota-" + kota.id());
        assertThat(temuan()).isEmpty();
        kasus.akui("wakil");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITERIMA);
        assertThat(yang().petunjuk()).contains("rapat bersama");
        assertThat(yang().diakuiPada()).isEqualTo(hari.plusDays(15));
    }

    @Test
    @DisplayName("BKT-T-17 evaluasi yang tidak disampaikan sampai masa sesudahnya berakhir; Walikota diberi tahu, tanpa temuan")
    void evaluasiTidakDisampaikan() {
        kasus.mulai("wakil", "EVALUASI_WAKIL", triwulan.mulai(), triwulan.akhir());
        kasus.pada(triwulan.berikutnya(TRIWULAN).akhir().plusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DISAMPAIKAN");
        assertThat(penerima("BKT-T-17")).containsExactly("wakil-wali-kota-" + kota.id(), "wali-kota-" + kota.id());
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-164 Wakil yang melaksanakan jabatan Walikota tidak menerima evaluasinya sendiri; Walikota kemudian menerimanya")
    void penerimaBukanPelapor() {
        kasus.mulai("wakil", "EVALUASI_WAKIL", triwulan.mulai(), hari).isi("wakil", KasusLaporan.isi("EVALUASI_WAKIL", hari));
        KasusLaporan.melaksanakan(panggung, kota.id(), Jabatan.WALI_KOTA, kota.akun("wakil"), hari);
        try {
            assertThat(kasus.pejabat("wakil").lembar(kasus.pejabat("wakil").tugas(kasus.nomor(), "TerimaLaporan")))
                    .contains("juga dipegang pelapornya");
            Ditolak.dengan("LAPORAN_SENDIRI", () -> kasus.terima("wakil")).contains("orang yang sama");
            kasus.pejabat("wakil").kembalikan(kasus.pejabat("wakil").tugas(kasus.nomor(), "TerimaLaporan"));
            assertThat(yang().status()).isEqualTo(StatusLaporan.DISAMPAIKAN);
        } finally {
            KasusLaporan.berhenti(panggung, kota.id(), Jabatan.WALI_KOTA, hari);
        }
        kasus.terima("walikota");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("RUKUN-POL-164 kepala yang melaksanakan jabatan Sekda tidak meneruskan laporannya sendiri, dan jalannya tetap melalui Sekda (BKT-R-54)")
    void penerusBukanPelapor() {
        kasus.mulai("kepala.KLH", "KOORDINASI", hari.minusDays(3), hari).isi("kepala.KLH", KasusLaporan.isi("KOORDINASI", hari));
        KasusLaporan.melaksanakan(panggung, kota.unit("SETDA"), Jabatan.SEKDA, kota.akun("kepala.KLH"), hari);
        try {
            Ditolak.dengan("LAPORAN_SENDIRI", () -> kasus.teruskan("kepala.KLH")).contains("Kantor Lingkungan Hidup");
            kasus.pejabat("kepala.KLH").kembalikan(kasus.pejabat("kepala.KLH").tugas(kasus.nomor(), "TeruskanLaporan"));
        } finally {
            KasusLaporan.berhenti(panggung, kota.unit("SETDA"), Jabatan.SEKDA, hari);
        }
        kasus.teruskan("sekda");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("RUKUN-DATA-44 surat yang mendahului masa yang dilaporkannya ditolak; hari pertamanya diterima")
    void suratMendahuluiMasa() {
        kasus.mulai("kepala.KLH", "KOORDINASI", hari.minusDays(3), hari);
        Ditolak.dengan("SURAT_MENDAHULUI_MASA", () -> kasus.isi("kepala.KLH", KasusLaporan.isi("KOORDINASI", hari.minusDays(4))))
                .contains("mendahului hari pertama");
        kasus.pejabat("kepala.KLH").kembalikan(kasus.pejabat("kepala.KLH").tugas(kasus.nomor(), "IsiLaporan"));
        kasus.isi("kepala.KLH", KasusLaporan.isi("KOORDINASI", hari.minusDays(3)));
        assertThat(yang().status()).isEqualTo(StatusLaporan.DISAMPAIKAN);
    }

    @Test
    @DisplayName("petunjuk yang tidak pernah diakui Wakil tidak menahan evaluasinya: diarsipkan sesudah masa berikutnya, dan itu dikatakan")
    void petunjukTidakPernahDiakui() {
        kasus.mulai("wakil", "EVALUASI_WAKIL", triwulan.mulai(), hari).isi("wakil", KasusLaporan.isi("EVALUASI_WAKIL", hari));
        kasus.terima("walikota", Map.of("putusan", "BERI_PETUNJUK", "petunjuk", "Adakan rapat bersama Dinas terkait."));
        kasus.pada(triwulan.berikutnya(TRIWULAN).akhir());
        assertThat(kasus.pejabat("wakil").namaTugas(kasus.nomor())).containsExactly("AkuiPetunjuk");
        kasus.pada(triwulan.berikutnya(TRIWULAN).akhir().plusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITERIMA);
        assertThat(yang().diakuiPada()).isNull();
        assertThat(pemberitahuan.kasus(id())).anyMatch(p -> p.kalimat().contains("Petunjuknya tidak diakui"));
    }

    @Test
    @DisplayName("BKT-X-96 evaluasi oleh Sekda: ditolak")
    void x96() {
        Ditolak.dengan("BKT_R_58", () -> kasus.mulai("sekda", "EVALUASI_WAKIL", hari, hari)).contains("Wakil Walikota");
    }

    @Test
    @DisplayName("ditarik: laporannya ditarik, dan masanya dapat dilaporkan lagi; koreksi isi menempuh jalan yang sama lagi")
    void ditarikDanDikoreksi() {
        kota.akun("kepala.KPMPKN");
        kasus.dibuka(buka("KOORDINASI", "kepala.KPMPKN", kota.unit("KPMPKN")));
        Ditolak.dengan("BUKAN_PENGUSUL", () -> new TindakanUji(panggung, kasus).minta("kepala.KPMPKN", "TARIK"));
        panggung.akhiri(kasus.nomor());
        assertThat(yang().status()).isEqualTo(StatusLaporan.DITARIK);
        assertThat(laporan.semasa(yang().jenis(), yang().kantorPelapor(), triwulan.akhir())).isEmpty();

        kasus.mulai("kepala.KPMPKN", "KOORDINASI", triwulan.mulai(), hari).isi("kepala.KPMPKN", KasusLaporan.isi("KOORDINASI", hari));
        Ditolak.dengan("BUKAN_PENGUSUL", () -> new TindakanUji(panggung, kasus).minta("kepala.KPMPKN", "TARIK"));
        TindakanUji tindakan = new TindakanUji(panggung, kasus).minta("kepala.KPMPKN", "KOREKSI");
        Map<String, Object> betul = KasusLaporan.isi("KOORDINASI", hari);
        betul.put("hasil", "Sudah dibetulkan.");
        tindakan.koreksi("kepala.KPMPKN", "Isi laporan", betul).disetujui("sekda").jalankan();
        assertThat(laporan.unsur(id()).get(0).isi()).isEqualTo("Sudah dibetulkan.");
        kasus.teruskan("sekda");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
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
