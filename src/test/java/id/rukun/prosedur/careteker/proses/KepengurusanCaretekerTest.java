package id.rukun.prosedur.careteker.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P-18. */
@UjiAplikasi
class KepengurusanCaretekerTest {

    private static final String PENGGANTI = "Rini Wulandari";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private ListReader daftar;

    private KelurahanUji kelurahan;
    private LocalDate hari;
    private String nomor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        careteker();
    }

    private void careteker() {
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari, hari.plusDays(60)), kelurahan.rtA);
    }

    @Test
    @DisplayName("susunan dikembalikan, diperbaiki, ditetapkan: menjabat selama Careteker, dan berhenti bersamanya")
    void sampaiDitetapkan() {
        mulai();
        susun(susunan());
        tinjau(Map.of("putusan", "KEMBALIKAN", "alasan", KasusCareteker.ALASAN));
        Map<String, Object> denganBidang = susunan();
        denganBidang.put("pengurusBidang", List.of(kelurahan.kepalaA.get(8)));
        susun(denganBidang);
        tinjau(Map.of("putusan", "TERUSKAN"));
        ditandatangani();

        panggung.pastikanSelesai(nomor, "DITETAPKAN");
        assertThat(jabatan.pengurus(kelurahan.rtA, hari))
                .extracting(PemegangJabatan::jabatan, PemegangJabatan::sifat, PemegangJabatan::sampai).containsExactly(
                        tuple(Jabatan.KETUA_RT, SifatJabatan.CARETEKER, hari.plusDays(60)),
                        tuple(Jabatan.SEKRETARIS_RT, SifatJabatan.SEMENTARA, hari.plusDays(60)),
                        tuple(Jabatan.BENDAHARA_RT, SifatJabatan.SEMENTARA, hari.plusDays(60)),
                        tuple(Jabatan.BIDANG_RT, SifatJabatan.SEMENTARA, hari.plusDays(60)));
        String pemegang = jabatan.pengurus(kelurahan.rtA, hari).get(0).id();
        panggung.ubah(e -> penempatan.akhiri(pemegang, hari.plusDays(10), SebabAkhir.MENINGGAL, null));
        assertThat(jabatan.pengurus(kelurahan.rtA, hari.plusDays(9))).hasSize(4);
        assertThat(jabatan.pengurus(kelurahan.rtA, hari.plusDays(10))).isEmpty();
    }

    @Test
    @DisplayName("BUKAN_CARETEKER: unit tanpa Careteker, dan Careteker yang berakhir sebelum Keputusannya")
    void bukanCareteker() {
        Ditolak.dengan("BUKAN_CARETEKER", () -> petugas().mulai("kepengurusan-sementara-careteker", Map.of("unit", kelurahan.rtB)));
        mulai();
        susun(susunan());
        tinjau(Map.of("putusan", "TERUSKAN"));
        String pemegang = jabatan.pengurus(kelurahan.rtA, hari).get(0).id();
        petugas().kirim(nomor, "LengkapiRancangan", Map.of());
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        panggung.ubah(e -> penempatan.akhiri(pemegang, hari.plusDays(1), SebabAkhir.DIGANTI, null));
        jam.maju(Duration.ofDays(1));
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
        assertThat(panggung.kodeGagal(nomor)).contains("BUKAN_CARETEKER");
    }

    @Test
    @DisplayName("bukan penduduk setempat, satu orang dua jabatan, suami istri, Ketua unit lain, warga Kelurahan lain: ditolak")
    void ditolak() {
        mulai();
        Map<String, Object> luar = susunan();
        luar.put("bendahara", kelurahan.kepalaB.get(3));
        Ditolak.dengan("BUKAN_MASYARAKAT_SETEMPAT", () -> susun(luar)).contains("Pasal 30 ayat (3)");
        Map<String, Object> ganda = susunan();
        ganda.put("bendahara", kelurahan.kepalaA.get(6));
        Ditolak.dengan("JABATAN_GANDA", () -> susun(ganda));
        Map<String, Object> asing = susunan();
        asing.put("bendahara", panggung.kelurahan().kepalaA.get(15));
        Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> susun(asing)).doesNotContain("Warga 16");
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(kelurahan.kepalaA.get(6), kelurahan.kepalaA.get(7),
                SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant())));
        Ditolak.dengan("HUBUNGAN_KEKERABATAN", () -> susun(susunan()));
    }

    @Test
    @DisplayName("DMN-09 rumah susun: pengurus P3SRS atau pemilik boleh, yang bukan penghuni dan bukan pemilik ditolak")
    void rumahSusun() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().rumahSusunA());
        careteker();
        mulai();
        Map<String, Object> pemilik = susunan();
        pemilik.put("bendahara", kelurahan.kepalaB.get(3));
        Ditolak.dengan("BUKAN_PEMILIK_PENGHUNI", () -> susun(pemilik)).contains("Pasal 8 ayat (3)");
        pemilik.put("pemilik", List.of(kelurahan.kepalaB.get(3)));
        String luar = panggung.kelurahan().kepalaA.get(15);
        pemilik.put("sekretaris", luar);
        Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> susun(pemilik));
        pemilik.put("pemilik", List.of(kelurahan.kepalaB.get(3), luar));
        susun(pemilik);
        assertThat(panggung.kodeGagal(nomor)).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-116 Careteker diganti sebelum susunan disampaikan: yang menjabat mengusulkan, susunannya sepanjang masanya")
    void penggantiMengusulkan() {
        mulai();
        digantikan(2);
        susun(susunan());
        tinjau(Map.of("putusan", "TERUSKAN"));
        assertThat(petugas().lembar(petugas().tugas(nomor, "LengkapiRancangan"))).contains(PENGGANTI);
        ditandatangani();
        panggung.pastikanSelesai(nomor, "DITETAPKAN");
        LocalDate kini = jam.hariIni();
        assertThat(jabatan.pengurus(kelurahan.rtA, kini)).hasSize(3)
                .extracting(PemegangJabatan::sampai).containsOnly(kini.plusDays(40));
        String pemegang = jabatan.pengurus(kelurahan.rtA, kini).get(0).id();
        panggung.ubah(e -> penempatan.akhiri(pemegang, kini.plusDays(5), SebabAkhir.MENINGGAL, null));
        assertThat(jabatan.pengurus(kelurahan.rtA, kini.plusDays(5))).as("berhenti bersama pengusulnya").isEmpty();
    }

    @ParameterizedTest(name = "sesudah {0} hari")
    @ValueSource(ints = {0, 2})
    @DisplayName("RUKUN-POL-116 Careteker diganti sesudah susunan disampaikan: Keputusannya tertahan, dan ia menyusun sendiri")
    void susunanPendahulu(int sesudah) {
        mulai();
        susun(susunan());
        tinjau(Map.of("putusan", "TERUSKAN"));
        digantikan(sesudah);
        ditandatangani();
        assertThat(panggung.kodeGagal(nomor)).contains("USULAN_BUKAN_CARETEKER_MENJABAT");
        susun(susunan());
        tinjau(Map.of("putusan", "TERUSKAN"));
        ditandatangani();
        panggung.pastikanSelesai(nomor, "DITETAPKAN");
    }

    /** Another one has the chair some days later: the one before has died the day before. */
    private void digantikan(int sesudah) {
        jam.maju(Duration.ofDays(sesudah));
        LocalDate mulai = jam.hariIni();
        String lama = jabatan.pengurus(kelurahan.rtA, mulai).get(0).id();
        panggung.ubah(e -> penempatan.akhiri(lama, mulai, SebabAkhir.MENINGGAL, null));
        Map<String, Object> pns = KasusCareteker.pns(mulai, mulai.plusDays(40));
        pns.putAll(Map.of("nama", PENGGANTI, "nip", "991980010120100124"));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(mulai, pns, kelurahan.rtA);
    }

    @Test
    @DisplayName("RUKUN-POL-117 yang sudah duduk dalam kepengurusan unit ini ditolak pada susunannya; kasus kedua ditolak dengan nomornya")
    void kursiTerisi() {
        mulai();
        String pertama = nomor;
        Ditolak.dengan("KURSI_PENGURUS_TERISI", () -> petugas().mulai("kepengurusan-sementara-careteker",
                Map.of("unit", kelurahan.rtA))).contains("sedang diusulkan dalam kasus " + pertama);
        panggung.ubah(e -> penempatan.tempatkan(new Penempatan(kelurahan.rtA, Jabatan.BENDAHARA_RT, SifatJabatan.DEFINITIF,
                Orang.warga(kelurahan.kepalaA.get(6), "Bendahara lama", null), hari, hari.plusDays(30), "k-3")));
        Ditolak.dengan("KURSI_PENGURUS_TERISI", () -> susun(susunan())).contains("Bendahara lama menjabat Bendahara");
        Map<String, Object> lain = susunan();
        lain.put("sekretaris", kelurahan.kepalaA.get(9));
        susun(lain);
        assertThat(panggung.kodeGagal(nomor)).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-89 yang juga pengurus RT atau RW lain: peringatan, diteruskan dengan alasan")
    void rangkapJabatan() {
        mulai();
        panggung.ubah(e -> penempatan.tempatkan(new Penempatan(kelurahan.rwA, Jabatan.BIDANG_RW, SifatJabatan.DEFINITIF,
                Orang.warga(kelurahan.kepalaA.get(6), "Pengurus RW", null), hari, hari.plusDays(30), "k-4")));
        Ditolak.dengan("PENGURUS_MERANGKAP_JABATAN", () -> susun(susunan())).contains("Pengurus RW");
        Map<String, Object> beralasan = susunan();
        beralasan.put("alasan", KasusCareteker.ALASAN);
        susun(beralasan);
        assertThat(panggung.kodeGagal(nomor)).isEmpty();
    }

    @Test
    @DisplayName("pemilik rumah susun dari luar Kelurahan ditemukan dengan nama lengkap dan NIK, tidak dengan salah satunya; unit lain: tidak")
    void pemilikDariLuar() {
        String luar = panggung.kelurahan().kepalaA.get(15);
        List<String> nama = new ArrayList<>();
        panggung.ubah(e -> nama.addAll(List.of(e.find(Penduduk.class, luar).nama(), e.find(Penduduk.class, luar).nik())));
        mulai();
        assertThat(dicari(String.join(" ", nama))).as("bukan rumah susun").isEmpty();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().rumahSusunA());
        careteker();
        mulai();
        assertThat(dicari(nama.get(0))).doesNotContain(luar);
        assertThat(dicari(nama.get(1))).isEmpty();
        assertThat(dicari("Orang lain " + nama.get(1))).isEmpty();
        assertThat(dicari(nama.get(1) + " " + nama.get(0))).containsExactly(luar);
        assertThat(dicari(nama.get(0).toUpperCase(Locale.ROOT) + ", " + nama.get(1))).containsExactly(luar);
        assertThat(daftar(new PencarianDaftar(null, 0, List.of(luar)))).as("yang sudah dipilih").containsExactly(luar);
        assertThat(daftar(new PencarianDaftar("", 0, List.of()))).doesNotContain(luar);
    }

    private List<String> dicari(String kata) {
        return daftar(new PencarianDaftar(kata, 0, List.of()));
    }

    private List<String> daftar(PencarianDaftar pencarian) {
        String tugas = petugas().tugas(nomor, "SusunKepengurusan").getId();
        return petugas().masuk(() -> daftar.tugas(tugas, "careteker-calon", pencarian)).orElseThrow().baris().stream()
                .map(BarisPilihan::id).toList();
    }

    @Test
    @DisplayName("Keputusan yang ditolak Lurah karena syarat yang gagal: susunan kembali kepada Careteker")
    void ditolakLurah() {
        mulai();
        susun(susunan());
        tinjau(Map.of("putusan", "TERUSKAN"));
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(kelurahan.kepalaA.get(6), kelurahan.kepalaA.get(7),
                SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant())));
        petugas().kirim(nomor, "LengkapiRancangan", Map.of());
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "TinjauRancangan",
                Map.of("putusan", "TOLAK", "alasan", KasusCareteker.ALASAN));
        assertThat(petugas().namaTugas(nomor)).containsExactly("SusunKepengurusan");
    }

    private void mulai() {
        nomor = petugas().mulai("kepengurusan-sementara-careteker", Map.of("unit", kelurahan.rtA));
    }

    private Map<String, Object> susunan() {
        return new HashMap<>(Map.of("sekretaris", kelurahan.kepalaA.get(6), "bendahara", kelurahan.kepalaA.get(7),
                "suratDiwakili", "Usulan yang ditandatangani Careteker", "tanggalSuratDiwakili", jam.hariIni()));
    }

    private void susun(Map<String, Object> isian) {
        petugas().kirim(nomor, "SusunKepengurusan", isian);
    }

    private void tinjau(Map<String, ?> isian) {
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "TinjauKepengurusan", isian);
    }

    private void ditandatangani() {
        petugas().kirim(nomor, "LengkapiRancangan", Map.of());
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
    }

    private Pejabat petugas() {
        return panggung.sebagai(kelurahan.akun("petugas"));
    }
}
