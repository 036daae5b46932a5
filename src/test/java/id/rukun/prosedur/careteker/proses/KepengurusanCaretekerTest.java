package id.rukun.prosedur.careteker.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-18. */
@UjiAplikasi
class KepengurusanCaretekerTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;

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
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hari));
    }

    private Pejabat petugas() {
        return panggung.sebagai(kelurahan.akun("petugas"));
    }
}
