package id.rukun.prosedur.penggantian.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.prosedur.careteker.proses.KasusCareteker;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.pemberhentian.proses.KasusPemberhentian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** P-35. */
@UjiAplikasi
class PenggantianTest {

    private static final Pattern NOMOR = Pattern.compile("sebagai kasus (\\d{4}-\\d{6})");

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private List<PemohonKeputusan> pemohon;
    @Autowired private ParameterHukum parameter;

    private KelurahanUji kelurahan;
    private KasusPenggantian kasus;
    private LocalDate hari;
    private LocalDate hariTerakhir;
    private String pengganti;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusPenggantian(panggung, kelurahan, jam);
        hari = jam.hariIni();
        hariTerakhir = hari.plusDays(300);
        pengganti = kelurahan.kepalaA.get(6);
        masaBakti(hari.minusDays(700), hariTerakhir);
    }

    private void masaBakti(LocalDate mulai, LocalDate akhir) {
        panggung.ubah(e -> e.persist(MasaBakti.diambilAlih(kelurahan.rwA, kelurahan.orang("rw01"), mulai, DasarMulai.PEMILIHAN, mulai,
                akhir, jam.instant())));
    }

    private void berhenti(String peran) {
        panggung.ubah(e -> kelurahan.berhenti(peran, hari, SebabAkhir.MENGUNDURKAN_DIRI));
        panggung.sinkronkan(kelurahan);
    }

    private void mulai() {
        berhenti("sekretaris.rw01");
        kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw01"));
    }

    @Test
    @DisplayName("EX-196 Sekretaris mundur; Ketua menunjuk, Lurah menetapkan, Camat mengesahkan (PRD-22): menjabat sampai hari terakhir Ketua")
    void ex196() {
        KasusPemberhentian mundur = new KasusPemberhentian(panggung, kelurahan, jam);
        mundur.mulai("petugas", mundur.mundur("petugas", kelurahan.jabatan("sekretaris.rw01"), hari)).sah();
        kasus.dibuka(dibuka(mundur.nomor()));
        panggung.sinkronkan(kelurahan);
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
        kasus.tunjuk("rw01", kasus.pengganti(pengganti));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama)
                .containsExactly("Laporan penggantian pengurus");
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).extracting(p -> p.penerima())
                .contains("lurah-" + kelurahan.id);
        assertThat(konten()).contains("menggantikan", "sisa masa bakti", "karena mengundurkan diri");
        kasus.tinjau("TERUSKAN").rancangan().ditandatangani();
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).extracting(PemegangJabatan::jabatan).containsExactly(Jabatan.KETUA_RW);
        kasus.disahkan();
        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).filteredOn(p -> p.jabatan() == Jabatan.SEKRETARIS_RW)
                .extracting(PemegangJabatan::orang, PemegangJabatan::mulai, PemegangJabatan::sampai)
                .containsExactly(tuple(pengganti, hari, hariTerakhir));
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).extracting(p -> p.penerima())
                .contains("petugas-kelurahan-" + kelurahan.id, "ketua-rw-" + kelurahan.rwA);
    }

    /** Number of the case that a death or resignation has opened. */
    private String dibuka(String nomor) {
        Matcher cocok = NOMOR.matcher(panggung.berkas(nomor, JenisEntri.TEMUAN).toString());
        assertThat(cocok.find()).isTrue();
        return cocok.group(1);
    }

    private String konten() {
        return pemohon.stream().filter(p -> p.prosedur().equals("penggantian-pengurus")).findFirst().orElseThrow()
                .konten(new PerkaraKeputusan(panggung.kasus(kasus.nomor()).id(), kelurahan.id, hari, hari)).toString();
    }

    @Test
    @DisplayName("EX-197 pengganti anak Ketua ditolak; EX-198 ditunjuk Lurah atau musyawarah ditolak; yang sudah menjabat, Ketua lain, orang luar")
    void ditolak() {
        mulai();
        ditolak("BUKAN_KETUA", "penunjuk", "LURAH").contains("Pengganti Sekretaris RW 01");
        ditolak("BUKAN_KETUA", "penunjuk", "MUSYAWARAH");
        ditolak("JABATAN_GANDA", "pengganti", kelurahan.orang("rw01"));
        ditolak("RANGKAP_JABATAN", "pengganti", kelurahan.orang("rt01"));
        List<String> anak = new ArrayList<>();
        panggung.ubah(e -> anak.add(kelurahan.anak(kelurahan.rtA, hari)));
        ditolak("PENGURUS_BUKAN_WARGA_DEWASA", "pengganti", anak.get(0));
        ditolak("PENGURUS_BUKAN_PENDUDUK", "pengganti", kelurahan.kepalaB.get(3));
        ditolak("BIDANG_TIDAK_COCOK", "bidang", "Keamanan");
        panggung.ubah(e -> e.persist(HubunganTercatat.orangTua(kelurahan.orang("rw01"), pengganti, SumberHubungan.AKTA,
                hari.minusYears(20), jam.instant())));
        ditolak("HUBUNGAN_KEKERABATAN", "pengganti", pengganti).contains("orang tua dan anak");
    }

    private AbstractStringAssert<?> ditolak(String kode, String kolom, Object nilai) {
        Map<String, Object> isian = kasus.pengganti(pengganti);
        isian.put(kolom, nilai);
        return Ditolak.dengan(kode, () -> kasus.tunjuk("rw01", isian));
    }

    @Test
    @DisplayName("EX-198 kursi Ketua kosong: Lurah melihat tugasnya tetapi tidak dapat menunjuk; Careteker dapat")
    void careteker() {
        berhenti("sekretaris.rw01");
        berhenti("rw01");
        kasus.mulai("petugas", kelurahan.jabatan("sekretaris.rw01"));
        Ditolak.dengan("BUKAN_KETUA", () -> kasus.tunjuk("lurah", kasus.pengganti(pengganti)));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rwA);
        panggung.sinkronkan(kelurahan);
        Map<String, Object> isian = kasus.pengganti(pengganti);
        isian.putAll(Map.of("suratDiwakili", "Laporan yang ditandatangani Careteker", "tanggalSuratDiwakili", hari));
        kasus.tunjuk("petugas", isian).tinjau("TERUSKAN").rancangan().ditandatangani().disahkan();
        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("dikembalikan Lurah, ditolak Camat, ditahan pada hari penandatanganan: kembali kepada Ketua, yang dapat menariknya")
    void kembali() {
        mulai();
        kasus.tunjuk("rw01", kasus.pengganti(pengganti)).tinjau("KEMBALIKAN");
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
        assertThat(kasus.pejabat("rw01").lembar(kasus.pejabat("rw01").tugas(kasus.nomor(), "TunjukPengganti")))
                .contains("Dikembalikan Lurah (kebijakan Rukun): " + KasusPenggantian.ALASAN);
        kasus.tunjuk("rw01", kasus.pengganti(pengganti)).tinjau("TERUSKAN").rancangan();
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(kelurahan.orang("rw01"), pengganti, SumberHubungan.AKTA,
                hari.minusDays(3), null, jam.instant())));
        kasus.ditandatangani();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("HUBUNGAN_KEKERABATAN");
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
        new TindakanUji(panggung, kasus).minta("rw01", "TARIK").jalankan();
        panggung.pastikanSelesai(kasus.nomor(), "DITARIK");
        kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw01"));
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
    }

    @Test
    @DisplayName("ditolak Camat atau ditolak Lurah karena syarat yang gagal: kembali kepada Ketua")
    void ditolakPejabat() {
        mulai();
        kasus.tunjuk("rw01", kasus.pengganti(pengganti)).tinjau("TERUSKAN").rancangan().ditandatangani();
        kasus.pejabat("camat").kirim(kasus.nomor(), "BeriPengesahan", Map.of("jawaban", "TOLAK", "atasNama", "WALIKOTA", "nomor", "13", "tanggal", hari, "alasan",
                KasusPenggantian.ALASAN));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan",
                KasusPenggantian.ALASAN));
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
        kasus.tunjuk("rw01", kasus.pengganti(kelurahan.kepalaA.get(7))).tinjau("TERUSKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        panggung.ubah(e -> e.find(Penduduk.class, kelurahan.kepalaA.get(7)).meninggal(hari.minusDays(1)));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", KasusPenggantian.ALASAN));
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
    }

    @Test
    @DisplayName("PRD-22 tanpa pengesahan Camat (bacaan harfiah Pasal 38 ayat (3)): berlaku sejak ditetapkan Lurah")
    void tanpaPengesahan() {
        mulai();
        Map<String, Object> edisi = edisi(parameter);
        Object semula = edisi.put("PRD-22", edisi(HukumUji.parameterDengan("PRD-22", "false")).get("PRD-22"));
        try {
            kasus.tunjuk("rw01", kasus.pengganti(pengganti)).tinjau("TERUSKAN").rancangan().ditandatangani();
        } finally {
            edisi.put("PRD-22", semula);
        }
        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).extracting(PemegangJabatan::orang).contains(pengganti);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> edisi(ParameterHukum dari) {
        return (Map<String, Object>) ReflectionTestUtils.getField(dari, "edisi");
    }

    @Test
    @DisplayName("jabatan Bidang: bidangnya wajib, tugasnya ditetapkan Ketua; yang ditunjuk untuk satu jabatan tidak ditunjuk untuk jabatan lain")
    void bidang() {
        panggung.ubah(e -> {
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(8), kelurahan.rwA, Jabatan.BIDANG_RW);
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(9), kelurahan.rwA, Jabatan.BIDANG_RW);
        });
        String posisi = jabatan.pengurus(kelurahan.rwA, hari).stream().filter(p -> p.orang().equals(kelurahan.kepalaA.get(8)))
                .findFirst().orElseThrow().id();
        penempatan.akhiri(posisi, hari, SebabAkhir.MENINGGAL, null);
        kasus.mulai("rw01", posisi);
        ditolak("BIDANG_TIDAK_COCOK", "alasan", KasusPenggantian.ALASAN);
        Map<String, Object> isian = kasus.pengganti(pengganti);
        isian.putAll(Map.of("bidang", "Keamanan", "tugas", "Ronda dan keamanan lingkungan"));
        kasus.tunjuk("rw01", isian);
        assertThat(konten()).contains("Bidang Keamanan", "Ronda dan keamanan");
        mulai();
        Ditolak.dengan("JABATAN_GANDA", () -> kasus.tunjuk("rw01", kasus.pengganti(pengganti)));
    }

    @Test
    @DisplayName("ditolak: jabatan yang masih terisi, jabatan Ketua, yang tidak ditinggalkan, di luar wilayah, kedua kali")
    void jabatanDitolak() {
        Ditolak.dengan("JABATAN_TIDAK_DITINGGALKAN", () -> kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw01")));
        mulai();
        Ditolak.dengan("PENGGANTIAN_SUDAH_ADA", () -> kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw01")));
        berhenti("sekretaris.rw02");
        Ditolak.dengan("JABATAN_TIDAK_DITINGGALKAN", () -> kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw02")));
        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.kepalaB.get(4), kelurahan.rwB, Jabatan.SEKRETARIS_RW));
        Ditolak.dengan("JABATAN_TIDAK_KOSONG", () -> kasus.mulai("petugas", kelurahan.jabatan("sekretaris.rw02")));
        berhenti("rw02");
        Ditolak.dengan("PENGGANTI_KETUA_HARUS_DIPILIH", () -> kasus.mulai("petugas", kelurahan.jabatan("rw02"))).contains("(1)");
    }

    @Test
    @DisplayName("yang berhenti kemudian hari masih menjabat: penggantinya belum ditunjuk sebelum hari itu, lalu ditunjuk dalam kasus yang sama")
    void masihMenjabat() {
        panggung.ubah(e -> kelurahan.berhenti("sekretaris.rw01", hari.plusDays(5), SebabAkhir.MENGUNDURKAN_DIRI));
        Ditolak.dengan("JABATAN_TIDAK_KOSONG", () -> kasus.mulai("rw01", kelurahan.jabatan("sekretaris.rw01")));
        kasus.dibuka(panggung.mulaiProses("penggantian-pengurus", kelurahan.rwA,
                Map.of("jabatanKosong", kelurahan.jabatan("sekretaris.rw01"))));
        panggung.sinkronkan(kelurahan);
        Ditolak.dengan("JABATAN_TIDAK_KOSONG", () -> kasus.tunjuk("rw01", kasus.pengganti(pengganti)));
        kasus.pada(hari.plusDays(5));
        kasus.tunjuk("rw01", kasus.pengganti(pengganti));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isNotEmpty();
    }

    @Test
    @DisplayName("dibuka untuk jabatan yang ternyata terisi: kasusnya selesai, sebabnya dicatat")
    void tidakPerlu() {
        kasus.dibuka(panggung.mulaiProses("penggantian-pengurus", kelurahan.rwA,
                Map.of("jabatanKosong", kelurahan.jabatan("sekretaris.rw01"))));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_PERLU");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).toString()).contains("JABATAN_TIDAK_DITINGGALKAN");
    }

    @Test
    @DisplayName("masa baktinya habis, atau kepengurusannya berakhir karena penataan: tidak diganti lagi, Lurah diberi tahu")
    void kepengurusanBerakhir() {
        mulai();
        kasus.pada(hariTerakhir);
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("TunjukPengganti");
        kasus.pada(hariTerakhir.plusDays(1));
        panggung.pastikanSelesai(kasus.nomor(), "KEPENGURUSAN_BERAKHIR");
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).extracting(p -> p.penerima())
                .contains("lurah-" + kelurahan.id);

        panggung.ubah(e -> kelurahan.berhenti("sekretaris.rw02", jam.hariIni(), SebabAkhir.MENINGGAL));
        KasusPenggantian lain = new KasusPenggantian(panggung, kelurahan, jam);
        lain.mulai("petugas", kelurahan.jabatan("sekretaris.rw02"));
        penempatan.akhiriKepengurusan(kelurahan.rwB, jam.hariIni(), "uji");
        panggung.pastikanSelesai(lain.nomor(), "KEPENGURUSAN_BERAKHIR");
    }
}
