package id.rukun.prosedur.koordinasi.proses.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.StatusLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** BJR-PR-09: officials below the head of a unit report to their direct superiors (Pasal 21 ayat (1) Perwali Banjar 6/2023). */
@UjiAplikasi
class LaporanPejabatTest {

    private static final Period TRIWULAN = Period.ofMonths(3);
    private static final AtomicInteger KE = new AtomicInteger();

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private LaporanService laporan;
    @Autowired private LaporanHarian harian;
    @Autowired private KasusLain kasusLain;
    @Autowired private Kantor kantor;
    @Autowired private PosUnitService pos;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private TransactionTemplate transaksi;

    private KotaUji kota;
    private KasusLaporan kasus;
    private LocalDate hari;
    private PeriodeLaporan triwulan;
    private PosUnit bidang;
    private PosUnit seksi;
    private String ke;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        kasus = new KasusLaporan(panggung, kota, jam);
        hari = jam.hariIni();
        triwulan = PeriodeLaporan.pada(hari, TRIWULAN);
        ke = Integer.toString(KE.incrementAndGet());
        bidang = kota.pos("DISNAKER", JenisPos.KEPALA_BIDANG, "Kepala Bidang Pelatihan " + ke, null);
        seksi = kota.pos("DISNAKER", JenisPos.KEPALA_SEKSI, "Kepala Seksi Magang " + ke, bidang.id());
        kota.akun("kepala.DISNAKER");
    }

    @Test
    @DisplayName("BJR-X-45 laporan berkala kepala seksi: dibuka tiap masa, kepada kepala bidangnya, bukan Sekda; petunjuknya diakui")
    void kepadaAtasannya() {
        Pejabat kasi = masuk(seksi, "kasi");
        Pejabat kabid = masuk(bidang, "kabid");
        Pejabat sejawat = masuk(kota.pos("DISNAKER", JenisPos.KEPALA_SEKSI, "Kepala Seksi Lain " + ke, bidang.id()), "lain");
        kasus.dibuka(buka(seksi));
        assertThat(sejawat.namaTugas(kasus.nomor())).as("another official of the unit").isEmpty();
        assertThat(kota.pejabat("kepala.DISNAKER").namaTugas(kasus.nomor())).isEmpty();
        kasi.kirim(kasus.nomor(), "IsiLaporan", isi());
        assertThat(kota.pejabat("sekda").namaTugas(kasus.nomor())).isEmpty();
        assertThat(kota.pejabat("kepala.DISNAKER").namaTugas(kasus.nomor())).isEmpty();
        kabid.kirim(kasus.nomor(), "TerimaLaporan", Map.of("putusan", "BERI_PETUNJUK", "petunjuk", "Lengkapi daftar peserta magang."));
        assertThat(penerima()).contains(Kantor.pos(seksi));
        kasi.kirim(kasus.nomor(), "AkuiPetunjuk", Map.of("pengakuan", "DIAKUI", "tanggapan", "Akan dilengkapi."));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(laporan.ambil(id()).status()).isEqualTo(StatusLaporan.DITERIMA);
        assertThat(penerima()).contains(Kantor.pos(bidang));
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains(bidang.nama() + " Dinas", seksi.nama() + " Dinas",
                "Pasal 21 ayat (1)");
        cetak.cetak(dokumen.dari(id()).get(0).id());
        assertThat(kantor.nama(Kantor.pos(seksi))).startsWith(seksi.nama() + " Dinas");
    }

    @Test
    @DisplayName("BJR-R-48 jabatan di atasnya kosong: kepada atasan terdekat yang terisi, akhirnya kepala unit; yang dilaporkan tidak berpindah")
    void atasanKosong() {
        Pejabat kasi = masuk(seksi, "kasi");
        kasus.dibuka(buka(seksi));
        kasi.kirim(kasus.nomor(), "IsiLaporan", isi());
        Pejabat kabid = masuk(bidang, "kabid");
        assertThat(kabid.namaTugas(kasus.nomor())).as("he came when the report was on its way").isEmpty();
        kasus.terima("kepala.DISNAKER");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(penerima()).contains("kepala-unit-" + kota.unit("DISNAKER")).doesNotContain(Kantor.pos(bidang));
    }

    @Test
    @DisplayName("atasan langsung diganti selagi laporannya disusun: lembar penetapnya menyebut laporan itu, yang lalu pergi kepada atasan baru")
    void atasanDiganti() {
        Pejabat kasi = masuk(seksi, "kasi");
        Pejabat kabid = masuk(bidang, "kabid");
        PosUnit bidangLain = kota.pos("DISNAKER", JenisPos.KEPALA_BIDANG, "Kepala Bidang Penempatan " + ke, null);
        Pejabat kabidLain = masuk(bidangLain, "lain");
        kasus.dibuka(buka(seksi));
        String nomor = kota.pejabat("petugas.DISNAKER").mulai("pencatatan-jabatan", Map.of("jenis", "ATASAN_POS", "pos", seksi.id(), "atasanPos",
                bidangLain.id(), "alasan", "Seksi itu dipindahkan ke bidang lain.", "nomorSurat", "1/" + ke, "tanggalSurat", hari));
        assertThat(kota.pejabat("kepala.DISNAKER").lembar(kota.pejabat("kepala.DISNAKER").tugas(nomor, "TetapkanPencatatan")))
                .contains(kasus.nomor(), "laporan yang belum disampaikan pergi kepada " + bidangLain.nama(), "sebelumnya " + bidang.nama());
        kota.pejabat("kepala.DISNAKER").kirim(nomor, "TetapkanPencatatan", Map.of("putusan", "SETUJUI"));
        kasi.kirim(kasus.nomor(), "IsiLaporan", isi());
        assertThat(kabid.namaTugas(kasus.nomor())).isEmpty();
        assertThat(kabidLain.namaTugas(kasus.nomor())).containsExactly("TerimaLaporan");
    }

    @Test
    @DisplayName("jabatan yang menunggu laporan ternyata tidak pernah ada: kepala unit membuka lembarnya dan menerimanya")
    void atasanDibatalkan() {
        Pejabat kasi = masuk(seksi, "kasi");
        String nama = "Kepala Bidang Keliru " + ke;
        String jabatanBaru = dicatat(Map.of("jenis", "POS_BARU", "unitPos", kota.unit("DISNAKER"), "namaPos", nama, "jenisPos", "KEPALA_BIDANG",
                "mulai", hari));
        PosUnit keliru = pos.pos(kota.unit("DISNAKER"), hari).stream().filter(satu -> satu.nama().equals(nama)).findFirst().orElseThrow();
        String diangkat = dicatat(Map.of("jenis", "PENGANGKATAN", "kursi", Kantor.pos(keliru), "nama", "Iwan Fals", "nip",
                "1985010120100177" + String.format("%02d", KE.get()), "mulai", hari));
        String pindah = dicatat(Map.of("jenis", "ATASAN_POS", "pos", seksi.id(), "atasanPos", keliru.id()));
        kasus.dibuka(buka(seksi));
        kasi.kirim(kasus.nomor(), "IsiLaporan", isi());
        List.of(pindah, diangkat, jabatanBaru).forEach(this::dibatalkan);
        assertThat(pos.cari(keliru.id())).isEmpty();
        Pejabat kepala = kota.pejabat("kepala.DISNAKER");
        assertThat(kepala.namaTugas(kasus.nomor())).containsExactly("TerimaLaporan");
        assertThat(kepala.lembar(kepala.tugas(kasus.nomor(), "TerimaLaporan"))).contains("Pejabat Dinas");
        kasus.terima("kepala.DISNAKER");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(pos.cari(seksi.id()).orElseThrow().atasanId()).isEqualTo(bidang.id());
    }

    private String dicatat(Map<String, Object> isian) {
        Map<String, Object> semua = new HashMap<>(isian);
        semua.putAll(Map.of("alasan", "Menurut Keputusan yang keliru dibaca.", "nomorSurat", "1/" + ke, "tanggalSurat", hari));
        return ditetapkan(kota.pejabat("petugas.DISNAKER").mulai("pencatatan-jabatan", semua));
    }

    private void dibatalkan(String nomor) {
        ditetapkan(kota.pejabat("petugas.DISNAKER").mulai("pembatalan-jabatan", Map.of("pencatatan", panggung.kasus(nomor).id(), "alasan",
                "Keputusannya tentang unit lain.", "nomorSurat", "2/" + ke, "tanggalSurat", hari)));
    }

    private String ditetapkan(String nomor) {
        kota.pejabat("kepala.DISNAKER").kirim(nomor, "TetapkanPencatatan", Map.of("putusan", "SETUJUI"));
        return nomor;
    }

    @Test
    @DisplayName("jabatan kosong: laporan tidak dibuka dan kepala unit diberi tahu sekali; pejabat tanpa akun: atasannya mengisi")
    void kosongDanTanpaAkun() {
        assertThat(pembukaan(seksi)).isEmpty();
        long sebelum = pemberitahuan.terakhir();
        segarkan();
        assertThat(pemberitahuan.sejak(sebelum)).filteredOn(satu -> satu.kalimat().contains(seksi.nama()))
                .extracting(satu -> satu.penerima()).containsExactly("kepala-unit-" + kota.unit("DISNAKER"));
        long sesudah = pemberitahuan.terakhir();
        segarkan();
        assertThat(pemberitahuan.sejak(sesudah)).noneMatch(satu -> satu.kalimat().contains(seksi.nama()));
        kota.menjabat(seksi, null);
        kasus.dibuka(buka(seksi));
        Pejabat kabid = masuk(bidang, "kabid");
        assertThat(kasus.pejabat("kepala.DISNAKER").namaTugas(kasus.nomor())).as("the nearest above with an account").isEmpty();
        assertThat(kabid.namaTugas(kasus.nomor())).containsExactly("IsiLaporan");
        Map<String, Object> dariSurat = new HashMap<>(isi());
        dariSurat.putAll(Map.of("suratDiwakili", "Surat nomor 4", "tanggalSuratDiwakili", hari));
        kabid.kirim(kasus.nomor(), "IsiLaporan", dariSurat);
        assertThat(kabid.namaTugas(kasus.nomor())).as("the official himself has signed it").containsExactly("TerimaLaporan");
    }

    @Test
    @DisplayName("RUKUN-POL-164 yang mengisi bagi jabatan kosong tidak menerimanya: laporannya kepada atasan berikutnya, di atas kepala unit Sekda")
    void diisiPengganti() {
        masuk(seksi, "kasi");
        Pejabat kabid = masuk(bidang, "kabid");
        kasus.dibuka(buka(seksi));
        berhenti(login(seksi, "kasi"));
        kabid.kirim(kasus.nomor(), "IsiLaporan", isi());
        assertThat(kabid.namaTugas(kasus.nomor())).isEmpty();
        kasus.terima("kepala.DISNAKER");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");

        masuk(seksi, "kasi2");
        String kedua = panggung.sebagai(login(seksi, "kasi2")).mulai("laporan-koordinasi",
                Map.of("jenis", "BERKALA_ATASAN", "mulai", triwulan.berikutnya(TRIWULAN).mulai().minusMonths(6), "akhir", triwulan.mulai().minusDays(1)));
        berhenti(login(seksi, "kasi2"));
        berhenti(login(bidang, "kabid"));
        kota.pejabat("kepala.DISNAKER").kirim(kedua, "IsiLaporan", isi());
        assertThat(kota.pejabat("kepala.DISNAKER").namaTugas(kedua)).isEmpty();
        kota.pejabat("sekda").kirim(kedua, "TerimaLaporan", Map.of("putusan", "TERIMA"));
        panggung.pastikanSelesai(kedua, "SELESAI");
    }

    @Test
    @DisplayName("RUKUN-POL-164 kepala seksi yang melaksanakan jabatan kepala bidangnya melapor kepada kepala unit")
    void melaksanakanJabatanAtasan() {
        Pejabat kasi = masuk(seksi, "kasi");
        kota.melaksanakan(bidang, login(seksi, "kasi"));
        kasus.dibuka(buka(seksi));
        kasi.kirim(kasus.nomor(), "IsiLaporan", isi());
        assertThat(kasi.namaTugas(kasus.nomor())).isEmpty();
        kasus.terima("kepala.DISNAKER");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("jabatan di atasnya berakhir: yang di atasnya lagi tetap ditemukan; kasus unit lain tidak terlihat pejabat di bawah kepala")
    void jabatanBerakhir() {
        PosUnit subseksi = kota.pos("DISNAKER", JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian " + ke, seksi.id());
        Pejabat kasubbag = masuk(subseksi, "kasubbag");
        Pejabat kabid = masuk(bidang, "kabid");
        kasus.dibuka(buka(subseksi));
        String lain = buka(bidang);
        panggung.ubah(e -> e.createQuery("update PosUnit p set p.sampai = :kemarin, p.kunciTerbuka = null where p.id = :id")
                .setParameter("kemarin", hari.minusDays(1)).setParameter("id", seksi.id()).executeUpdate());
        kasubbag.kirim(kasus.nomor(), "IsiLaporan", isi());
        assertThat(kabid.namaTugas(kasus.nomor())).containsExactly("TerimaLaporan");
        Ditolak.dengan("BUKAN_KASUS_ANDA", () -> kasubbag.mulai("tindakan", Map.of("kasus", panggung.kasus(lain).id(), "jenis", "KOREKSI",
                "alasan", TindakanUji.ALASAN)));
    }

    @Test
    @DisplayName("kepala Bagian melapor berkala kepada Sekretaris Daerah")
    void kepalaBagian() {
        kota.akun("kepala.BAG_ORGANISASI");
        kota.akun("sekda");
        PembukaanKasus pembukaan = harian.pada(hari).stream()
                .filter(satu -> satu.sekali().kunci().contains("/BERKALA_ATASAN/" + kota.unit("BAG_ORGANISASI"))).findFirst().orElseThrow();
        kasus.dibuka(transaksi.execute(s -> kasusLain.buka(pembukaan).orElseThrow()).nomor()).isi("kepala.BAG_ORGANISASI", isi());
        kasus.terima("sekda");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    private void berhenti(String akun) {
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.sampai = :kemarin where p.akun = :akun")
                .setParameter("kemarin", hari.minusDays(1)).setParameter("akun", akun).executeUpdate());
        panggung.masukkan(List.of(akun));
    }

    @Test
    @DisplayName("yang berganti di tengah jalan: penggantinya melanjutkan, yang lama tidak melihatnya lagi")
    void berganti() {
        Pejabat lama = masuk(seksi, "lama");
        masuk(bidang, "kabid");
        kasus.dibuka(buka(seksi));
        assertThat(lama.namaTugas(kasus.nomor())).containsExactly("IsiLaporan");
        berhenti(login(seksi, "lama"));
        Pejabat baru = masuk(seksi, "baru");
        assertThat(lama.namaTugas(kasus.nomor())).isEmpty();
        baru.kirim(kasus.nomor(), "IsiLaporan", isi());
    }

    @Test
    @DisplayName("pejabat memulai laporannya sendiri di Banjar, hanya untuk jabatannya dan hanya yang dikenal; di Bukittinggi tidak")
    void memulaiSendiri() {
        Pejabat kasi = masuk(seksi, "kasi");
        masuk(bidang, "kabid");
        Ditolak.dengan("JENIS_LAPORAN_TIDAK_SESUAI", () -> kasi.mulai("laporan-koordinasi",
                Map.of("jenis", "EVALUASI_WAKIL", "mulai", triwulan.mulai(), "akhir", hari)));
        Ditolak.dengan("BJR_R_52", () -> kasi.mulai("laporan-koordinasi",
                Map.of("jenis", "PERTANGGUNGJAWABAN", "mulai", triwulan.mulai(), "akhir", triwulan.akhir())));
        kasus.dibuka(kasi.mulai("laporan-koordinasi", Map.of("jenis", "BERKALA_ATASAN", "mulai", triwulan.mulai(), "akhir", triwulan.akhir())));
        assertThat(laporan.ambil(id()).kantorPelapor()).isEqualTo(Kantor.pos(seksi));
        assertThat(pembukaan(seksi)).as("of this period there is one").isEmpty();

        KotaUji bukittinggi = new KotaUji(panggung, "13.75");
        PosUnit pos = bukittinggi.pos("BKD", JenisPos.KEPALA_SEKSI, "Kepala Seksi Uji " + ke, null);
        Pejabat disana = panggung.sebagai(bukittinggi.menjabat(pos, login(pos, "kasi")));
        assertThatThrownBy(() -> disana.mulai("laporan-koordinasi",
                Map.of("jenis", "KOORDINASI", "mulai", triwulan.mulai(), "akhir", hari))).hasMessageContaining("tidak berwenang");
    }

    @Test
    @DisplayName("koreksi laporannya sendiri: disetujui kepala unit, dan menempuh jalan yang sama lagi; yang wajib tidak ditarik")
    void dikoreksi() {
        masuk(seksi, "kasi");
        Pejabat kabid = masuk(bidang, "kabid");
        String kasi = login(seksi, "kasi");
        kasus.dibuka(buka(seksi));
        panggung.sebagai(kasi).kirim(kasus.nomor(), "IsiLaporan", isi());
        TindakanUji tindakan = new TindakanUji(panggung, new SemuaAkun(kasus.nomor()));
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta(kasi, "TARIK"));
        Map<String, Object> betul = new HashMap<>(isi());
        betul.put("uraian", "Sudah dibetulkan.");
        tindakan.koreksi(kasi, "Isi laporan", betul).disetujui(kota.akun("kepala.DISNAKER")).jalankan();
        assertThat(laporan.unsur(id()).get(0).isi()).isEqualTo("Sudah dibetulkan.");
        kabid.kirim(kasus.nomor(), "TerimaLaporan", Map.of("putusan", "TERIMA"));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    /** Officials by their logins. */
    private final class SemuaAkun implements Perkara {

        private final String nomor;

        SemuaAkun(String nomor) {
            this.nomor = nomor;
        }

        @Override
        public String nomor() {
            return nomor;
        }

        @Override
        public Pejabat pejabat(String akun) {
            return panggung.sebagai(akun);
        }
    }

    private Pejabat masuk(PosUnit pos, String siapa) {
        return panggung.sebagai(kota.menjabat(pos, login(pos, siapa)));
    }

    private static String login(PosUnit pos, String siapa) {
        return siapa + "." + pos.id().substring(0, 8);
    }

    private void segarkan() {
        List<Runnable> sesudahnya = transaksi.execute(s -> harian.segarkan(hari));
        sesudahnya.forEach(kerja -> transaksi.executeWithoutResult(s -> kerja.run()));
    }

    private Map<String, Object> isi() {
        return KasusLaporan.isi("BERKALA_ATASAN", hari);
    }

    private String buka(PosUnit pos) {
        return transaksi.execute(s -> kasusLain.buka(pembukaan(pos).orElseThrow()).orElseThrow()).nomor();
    }

    private Optional<PembukaanKasus> pembukaan(PosUnit pos) {
        return harian.pada(hari).stream().filter(satu -> satu.sekali().kunci().contains("/BERKALA_ATASAN/" + pos.id())).findFirst();
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private List<String> penerima() {
        return pemberitahuan.kasus(id()).stream().map(satu -> satu.penerima()).toList();
    }
}
