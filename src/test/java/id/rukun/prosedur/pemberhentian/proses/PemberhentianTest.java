package id.rukun.prosedur.pemberhentian.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.careteker.proses.KasusCareteker;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-29. */
@UjiAplikasi
class PemberhentianTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private Kantor kantor;

    private KelurahanUji kelurahan;
    private KasusPemberhentian kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusPemberhentian(panggung, kelurahan, jam);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("Ketua meninggal: jabatannya berakhir pada hari itu, pengurus lain tetap (AMB-53), Careteker ditawarkan, P-34 disebut; "
            + "tanpa Keputusan")
    void ketuaMeninggal() {
        kasus.sampaiMeninggal(kelurahan.jabatan("rw01"), hari.minusDays(2));
        assertThat(posisi("rw01")).extracting(PemegangJabatan::sampai, PemegangJabatan::sebabAkhir)
                .containsExactly(hari.minusDays(2), SebabAkhir.MENINGGAL);
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).extracting(PemegangJabatan::jabatan).containsExactly(Jabatan.SEKRETARIS_RW);
        assertThat(temuan()).containsExactly("KETUA_BERHENTI");
        assertThat(isiTemuan()).contains("(P-34)", "Belum tersedia dalam Rukun", "ditawarkan kepada Lurah dalam kasus", "AMB-53",
                "Pasal 28 dan Pasal 29");
        assertThat(kabar()).contains(tuple("RUKUN-PRD-41", "lurah-" + kelurahan.id));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama)
                .containsExactly("Catatan pemberhentian pengurus");
        kasus.putuskan("TIDAK");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("Ketua meninggal selagi Careteker menjalankan kursinya: tidak ditawarkan lagi")
    void ketuaMeninggalDenganCareteker() {
        panggung.ubah(e -> kelurahan.berhalangan("rw01", hari.minusDays(1)));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rwA);
        kasus.sampaiMeninggal(kelurahan.jabatan("rw01"), hari.minusDays(1));
        assertThat(isiTemuan()).contains("Kursinya dijalankan Careteker.").doesNotContain("ditawarkan");
    }

    @Test
    @DisplayName("Sekretaris mengundurkan diri: sampai harinya ia menjabat dengan haknya, pada harinya tidak lagi; Keputusan boleh diterbitkan")
    void mundur() {
        panggung.sinkronkan(kelurahan);
        kasus.mulai("sekretaris.rw01", kasus.mundur("sekretaris.rw01", kelurahan.jabatan("sekretaris.rw01"), hari.plusDays(10)));
        assertThat(kabar()).contains(tuple("RUKUN-PRD-41", sendiri("sekretaris.rw01")));
        kasus.sah();
        assertThat(temuan()).isEmpty();
        kasus.pada(hari.plusDays(9));
        assertThat(akunBerjabatan("sekretaris.rw01")).isTrue();
        kasus.pada(hari.plusDays(10));
        assertThat(akunBerjabatan("sekretaris.rw01")).isFalse();
        assertThat(posisi("sekretaris.rw01")).extracting(PemegangJabatan::sampai, PemegangJabatan::sebabAkhir)
                .containsExactly(hari.plusDays(9), SebabAkhir.MENGUNDURKAN_DIRI);
        assertThat(temuan()).containsExactly("JABATAN_PENGURUS_KOSONG");
        assertThat(isiTemuan()).contains("(P-35)");
        assertThat(kabar()).contains(tuple("RUKUN-PRD-41", "ketua-rw-" + kelurahan.rwA));

        kasus.putuskan("TERBITKAN").ditandatangani();
        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TINDAKAN).toString()).contains("Keputusan pemberhentian dicatat");
    }

    @Test
    @DisplayName("RUKUN-POL-14 surat baru diterima sesudah hari yang dinyatakan: berlaku pada hari penerimaan, menjadi temuan")
    void disesuaikan() {
        Map<String, Object> isian = kasus.mundur("petugas", kelurahan.jabatan("sekretaris.rw01"), hari.minusDays(5));
        isian.put("tanggalSurat", hari.minusDays(6));
        kasus.mulai("petugas", isian).sah();
        assertThat(temuan()).contains("HARI_BERHENTI_DISESUAIKAN");
        assertThat(posisi("sekretaris.rw01").sampai()).isEqualTo(hari.minusDays(1));
    }

    @Test
    @DisplayName("pengunduran diri dicabut oleh yang mundur sebelum berlaku: ia tetap menjabat; surat lain dapat masuk lagi")
    void dicabut() {
        kasus.mulai("rw01", kasus.mundur("rw01", kelurahan.jabatan("rw01"), hari.plusDays(5))).sah();
        panggung.sinkronkan(kelurahan);
        kasus.pada(hari.plusDays(4));
        kasus.pejabat("rw01").kirim(kasus.nomor(), "CabutPengunduranDiri",
                Map.of("tanggal", hari.plusDays(4), "alasan", "Kepindahan batal."));
        panggung.pastikanSelesai(kasus.nomor(), "DICABUT");
        assertThat(posisi("rw01").sampai()).isNull();
        kasus.mulai("rw01", kasus.mundur("rw01", kelurahan.jabatan("rw01"), hari.plusDays(9)));
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("VerifikasiDokumen");
    }

    @Test
    @DisplayName("yang mundur tanpa akun: Petugas mencabutnya dengan suratnya; hari pencabutan di depan atau sebelum suratnya ditolak")
    void dicabutDenganSurat() {
        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.kepalaA.get(4), kelurahan.rwA, Jabatan.BENDAHARA_RW));
        kasus.mulai("petugas", kasus.mundur("petugas", bendahara(kelurahan.rwA), hari.plusDays(5))).sah();
        assertThat(kabar()).contains(tuple("RUKUN-PRD-41", "petugas-kelurahan-" + kelurahan.id));
        Map<String, Object> cabut = new HashMap<>(Map.of("tanggal", hari.plusDays(1), "alasan", "Kepindahan batal.",
                "suratDiwakili", "Surat pencabutan yang ditandatangani", "tanggalSuratDiwakili", hari));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> kasus.pejabat("petugas").kirim(kasus.nomor(), "CabutPengunduranDiri", cabut));
        cabut.put("tanggal", hari.minusDays(1));
        Ditolak.dengan("URUTAN_TANGGAL", () -> kasus.pejabat("petugas").kirim(kasus.nomor(), "CabutPengunduranDiri", cabut));
        cabut.put("tanggal", hari);
        kasus.pejabat("petugas").kirim(kasus.nomor(), "CabutPengunduranDiri", cabut);
        panggung.pastikanSelesai(kasus.nomor(), "DICABUT");
    }

    @Test
    @DisplayName("RUKUN-POL-124 yang melaporkan tidak memverifikasinya: petugas lain atau Lurah; pengunduran diri sendiri oleh petugas")
    void verifikasiOrangLain() {
        Map<String, Object> sah = Map.of("hasil", "SAH", "diterima", hari);
        kasus.mulai("petugas", kasus.mundur("petugas", kelurahan.jabatan("sekretaris.rw01"), hari));
        Ditolak.dengan("VERIFIKASI_OLEH_PELAPOR", () -> kasus.pejabat("petugas").kirim(kasus.nomor(), "VerifikasiDokumen", sah))
                .contains("Anda sendiri yang melaporkannya");
        assertThat(posisi("sekretaris.rw01").sampai()).isNull();
        kasus.pejabat("petugas").kembalikan(kasus.pejabat("petugas").tugas(kasus.nomor(), "VerifikasiDokumen"));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "VerifikasiDokumen", sah);
        assertThat(posisi("sekretaris.rw01").sampai()).isEqualTo(hari.minusDays(1));
    }

    @Test
    @DisplayName("jabatannya kelak berakhir karena hal lain: pengunduran dirinya tetap berlaku lebih dahulu")
    void berakhirKemudian() {
        kasus.mulai("rw01", kasus.mundur("rw01", kelurahan.jabatan("rw01"), hari.plusDays(5))).sah();
        panggung.ubah(e -> penempatan.akhiri(kelurahan.jabatan("rw01"), hari.plusDays(60), SebabAkhir.DINONAKTIFKAN, "uji"));
        kasus.pada(hari.plusDays(5));
        assertThat(posisi("rw01").sampai()).isEqualTo(hari.plusDays(4));
        assertThat(posisi("rw01").sebabAkhir()).isEqualTo(SebabAkhir.MENGUNDURKAN_DIRI);
    }

    @Test
    @DisplayName("dokumen tidak sah: ia tetap menjabat, Lurah dan Ketua tahu alasannya; tanpa alasan ditolak")
    void tidakSah() {
        kasus.mulai("petugas", kasus.meninggal("petugas", kelurahan.jabatan("sekretaris.rw01"), hari));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.verifikasi(Map.of("hasil", "TIDAK_SAH", "alasan", "Salah.")));
        kasus.verifikasi(Map.of("hasil", "TIDAK_SAH", "alasan", "Aktanya milik orang lain yang bernama sama."));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_SAH");
        assertThat(posisi("sekretaris.rw01").sampai()).isNull();
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).anyMatch(p -> p.kalimat().contains("Aktanya milik orang lain"));
    }

    @Test
    @DisplayName("ditolak: surat orang lain, tanpa surat, berhenti sebelum suratnya, kematian di depan, penonaktifan, bukan pengurus wilayahnya")
    void ditolak() {
        String siapa = kelurahan.jabatan("sekretaris.rw01");
        Map<String, Object> mundur = kasus.mundur("petugas", siapa, hari.plusDays(3));
        ditolak("SURAT_PENGUNDURAN_DIRI_TIDAK_ADA", mundur, "penandatangan", "ORANG_LAIN");
        ditolak("SURAT_PENGUNDURAN_DIRI_TIDAK_ADA", mundur, "pindaian", null);
        ditolak("URUTAN_TANGGAL", mundur, "berhentiSejak", hari.minusDays(1));
        ditolak("JALUR_TIDAK_SAH", mundur, "sebab", "DINONAKTIFKAN");
        ditolak("BUKAN_PENGURUS_WILAYAH", mundur, "pengurus", panggung.kelurahan().jabatan("rw01"));
        Map<String, Object> meninggal = kasus.meninggal("petugas", siapa, hari);
        ditolak("TANGGAL_MASA_DEPAN", meninggal, "meninggal", hari.plusDays(1));
        ditolak("DOKUMEN_TIDAK_ADA", meninggal, "pindaian", null);
        ditolak("TIDAK_MENJABAT", meninggal, "meninggal", LocalDate.of(2017, 12, 31));
        Ditolak.dengan("BUKAN_PENGURUS_WILAYAH", () -> kasus.mulai("rw02", kasus.mundur("rw02", siapa, hari)));
        penempatan.akhiri(siapa, hari, SebabAkhir.MASA_BAKTI, "uji");
        Ditolak.dengan("JABATAN_SUDAH_BERAKHIR", () -> kasus.mulai("petugas", meninggal));
    }

    private void ditolak(String kode, Map<String, Object> isian, String kolom, Object nilai) {
        Map<String, Object> salah = new HashMap<>(isian);
        if (nilai == null) {
            salah.remove(kolom);
        } else {
            salah.put(kolom, nilai);
        }
        Ditolak.dengan(kode, () -> kasus.mulai("petugas", salah));
    }

    @Test
    @DisplayName("RUKUN-DATA-40 register penduduk memuat kematiannya: hari lain dan pengunduran diri ditolak, hari itu diterima")
    void registerPenduduk() {
        panggung.ubah(e -> e.find(Penduduk.class, kelurahan.orang("sekretaris.rw01")).meninggal(hari.minusDays(3)));
        String siapa = kelurahan.jabatan("sekretaris.rw01");
        Ditolak.dengan("TANGGAL_MENINGGAL_BERBEDA", () -> kasus.mulai("petugas", kasus.meninggal("petugas", siapa, hari.minusDays(2))));
        Ditolak.dengan("TANGGAL_MENINGGAL_BERBEDA", () -> kasus.mulai("petugas", kasus.mundur("petugas", siapa, hari)));
        kasus.sampaiMeninggal(siapa, hari.minusDays(3));
        assertThat(posisi("sekretaris.rw01").sampai()).isEqualTo(hari.minusDays(3));
    }

    @Test
    @DisplayName("meninggal selagi pengunduran dirinya menunggu: kematian dicatat, laporan pengunduran diri berakhir; laporan kedua ditolak")
    void meninggalSebelumBerhenti() {
        String siapa = kelurahan.jabatan("sekretaris.rw01");
        kasus.mulai("petugas", kasus.mundur("petugas", siapa, hari.plusDays(20))).sah();
        Ditolak.dengan("PEMBERHENTIAN_SEDANG_BERJALAN", () -> kasus.mulai("petugas", kasus.mundur("petugas", siapa, hari.plusDays(9))));
        KasusPemberhentian kematian = new KasusPemberhentian(panggung, kelurahan, jam).sampaiMeninggal(siapa, hari.minusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "JABATAN_BERAKHIR");
        assertThat(posisi("sekretaris.rw01").sebabAkhir()).isEqualTo(SebabAkhir.MENINGGAL);
        assertThat(kematian.pejabat("lurah").namaTugas(kematian.nomor())).containsExactly("PutuskanKeputusan");
    }

    @Test
    @DisplayName("jabatannya habis selagi dokumennya belum diverifikasi: kasusnya selesai dengan sebab itu")
    void masaHabis() {
        penempatan.akhiri(kelurahan.jabatan("sekretaris.rw01"), hari.plusDays(4), SebabAkhir.MASA_BAKTI, "uji");
        kasus.mulai("petugas", kasus.mundur("petugas", kelurahan.jabatan("sekretaris.rw01"), hari.plusDays(2)));
        kasus.pada(hari.plusDays(3));
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("VerifikasiDokumen");
        kasus.pada(hari.plusDays(4));
        panggung.pastikanSelesai(kasus.nomor(), "JABATAN_BERAKHIR");
        assertThat(posisi("sekretaris.rw01").sebabAkhir()).isEqualTo(SebabAkhir.MASA_BAKTI);
    }

    @Test
    @DisplayName("Keputusan ditahan atau ditolak: Lurah ditanya lagi; jabatannya tetap berakhir")
    void keputusanDitolak() {
        kasus.sampaiMeninggal(kelurahan.jabatan("rw01"), hari.minusDays(1)).putuskan("TERBITKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        panggung.ubah(e -> dokumen(e, 0));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan",
                Map.of("putusan", "TOLAK", "alasan", "Dokumennya ternyata tidak ada dalam berkas."));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PutuskanKeputusan");
        assertThat(posisi("rw01").sampai()).isEqualTo(hari.minusDays(1));

        panggung.ubah(e -> dokumen(e, 1));
        kasus.putuskan("TERBITKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "LANJUT"));
        panggung.ubah(e -> dokumen(e, 0));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PutuskanKeputusan");
    }

    private void dokumen(EntityManager entities, int banyaknya) {
        entities.createQuery("update Pemberhentian b set b.dokumen = :n where b.kasusId = :id").setParameter("n", banyaknya)
                .setParameter("id", panggung.kasus(kasus.nomor()).id()).executeUpdate();
    }

    @Test
    @DisplayName("laporan dikoreksi sebelum berlaku: orang lain yang berhenti; sesudah berlaku ditolak, dan tidak ditarik siapa pun")
    void dikoreksi() {
        kasus.mulai("petugas", kasus.mundur("petugas", kelurahan.jabatan("rw01"), hari.plusDays(5))).sah();
        new TindakanUji(panggung, kasus).koreksi("petugas", "meninggal atau mengundurkan diri",
                kasus.mundur("petugas", kelurahan.jabatan("sekretaris.rw01"), hari.plusDays(2))).disetujui("lurah").jalankan();
        kasus.sah();
        kasus.pada(hari.plusDays(2));
        assertThat(posisi("rw01").sampai()).isNull();
        assertThat(posisi("sekretaris.rw01").sampai()).isEqualTo(hari.plusDays(1));
        new TindakanUji(panggung, kasus).koreksi("petugas", "meninggal atau mengundurkan diri",
                kasus.mundur("petugas", kelurahan.jabatan("rw01"), hari.plusDays(5))).disetujui("lurah").jalankan();
        assertThat(temuan()).contains("KOREKSI_TIDAK_DITERIMA");
        assertThat(isiTemuan()).contains("tidak dapat dicabut atau dikoreksi lagi");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PutuskanKeputusan");
        assertThat(posisi("rw01").sampai()).isNull();
        Ditolak.dengan("BUKAN_PENGUSUL", () -> new TindakanUji(panggung, kasus).minta("petugas", "TARIK"));
    }

    @Test
    @DisplayName("RUKUN-POL-51 pengunduran diri ditarik yang mundur sendiri: bukan pelaksana tugasnya, bukan Lurah; petugas dengan suratnya")
    void ditarikSendiri() {
        kasus.mulai("petugas", kasus.mundur("petugas", kelurahan.jabatan("rw01"), hari.plusDays(5))).sah();
        panggung.ubah(e -> kelurahan.berhalangan("rw01", hari));
        panggung.sinkronkan(kelurahan);
        TindakanUji tindakan = new TindakanUji(panggung, kasus);
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("sekretaris.rw01", "TARIK")).contains(kelurahan.nama("rw01"));
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("lurah", "TARIK"));
        Ditolak.dengan("SURAT_PENGUSUL_WAJIB", () -> tindakan.minta("petugas", "TARIK"));
        tindakan.minta("petugas", "TARIK", Map.of("nomorSurat", "Surat pencabutan", "tanggalSurat", hari)).jalankan();
        panggung.pastikanSelesai(kasus.nomor(), "DITARIK");
        assertThat(posisi("rw01").sampai()).isNull();
    }

    @Test
    @DisplayName("verifikasi yang diulang sesudah berlaku tidak mengubah harinya; tidak sah ditolak")
    void dikembalikan() {
        kasus.sampaiMeninggal(kelurahan.jabatan("rw01"), hari.minusDays(1));
        new TindakanUji(panggung, kasus).minta("lurah", "KEMBALIKAN").jalankan();
        Ditolak.dengan("PEMBERHENTIAN_SUDAH_BERLAKU", () -> kasus.verifikasi(
                Map.of("hasil", "TIDAK_SAH", "alasan", "Aktanya milik orang lain yang bernama sama.")));
        kasus.sah();
        assertThat(posisi("rw01").sampai()).isEqualTo(hari.minusDays(1));
        kasus.putuskan("TIDAK");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    private PemegangJabatan posisi(String peran) {
        return jabatan.posisi(kelurahan.jabatan(peran)).orElseThrow();
    }

    private String bendahara(String unit) {
        return jabatan.pengurus(unit, hari).stream().filter(p -> p.jabatan() == Jabatan.BENDAHARA_RW).findFirst().orElseThrow().id();
    }

    private boolean akunBerjabatan(String peran) {
        return !jabatan.kursiAkun(kelurahan.akun(peran), jam.hariIni()).isEmpty();
    }

    private String sendiri(String peran) {
        return kantor.orang(kelurahan.orang(peran), kelurahan.id);
    }

    private List<Tuple> kabar() {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream().filter(p -> !p.timer().equals("TM-11"))
                .map(p -> tuple(p.timer(), p.penerima())).toList();
    }

    private String isiTemuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).toString();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
