package id.rukun.prosedur.pengurus.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-27, offered by TM-05. */
@UjiAplikasi
class PenunjukanSementaraTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;

    private KelurahanUji kelurahan;
    private KasusPengurus kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        kasus = new KasusPengurus(panggung, kelurahan, hari).terpilih();
    }

    @Test
    @DisplayName("EX-142 TM-05 menawarkan sesudah bulan itu lewat; yang ditunjuk menjabat sampai susunan Ketua terpilih disahkan")
    void sampaiDefinitif() {
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(hari);
        LocalDate batas = hari.plusMonths(1);
        pada(batas);
        assertThat(tugasLurah()).isEmpty();
        pada(batas.plusDays(1));
        assertThat(tugasLurah()).containsExactly("PutuskanSementara");
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).as("tetap terbuka").containsExactly("SusunPengurus");
        tunjuk(tunjuk());
        kasus.ditandatangani(jam.hariIni());

        assertThat(jabatan.pengurus(kelurahan.rtA, jam.hariIni()))
                .extracting(PemegangJabatan::jabatan, PemegangJabatan::sifat, PemegangJabatan::sampai).containsExactly(
                        tuple(Jabatan.KETUA_RT, SifatJabatan.DEFINITIF, Kalender.hariTerakhirPeriode(hari, Period.ofYears(3))),
                        tuple(Jabatan.SEKRETARIS_RT, SifatJabatan.SEMENTARA, null),
                        tuple(Jabatan.BENDAHARA_RT, SifatJabatan.SEMENTARA, null));
        pada(batas.plusDays(20));
        LocalDate sah = jam.hariIni();
        kasus.susun("SusunPengurus", kasus.susunan(sah)).teruskan().ditandatangani(sah).disahkan(sah);
        panggung.pastikanSelesai(kasus.nomor(), "DISAHKAN");
        assertThat(jabatan.pengurus(kelurahan.rtA, sah.minusDays(1))).extracting(PemegangJabatan::sifat)
                .contains(SifatJabatan.SEMENTARA);
        assertThat(jabatan.pengurus(kelurahan.rtA, sah)).extracting(PemegangJabatan::sifat)
                .containsOnly(SifatJabatan.DEFINITIF).hasSize(3);
    }

    @Test
    @DisplayName("selama masa bakti lama berjalan pilihan itu menunggu Keputusan tentang Ketua terpilih; suami istri ditolak")
    void menungguKetua() {
        pada(hari.plusMonths(1).plusDays(1));
        assertThat(tugasLurah()).isEmpty();
        pada(hari.plusMonths(2));
        assertThat(tugasLurah()).isEmpty();
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(jam.hariIni());
        assertThat(tugasLurah()).containsExactly("PutuskanSementara");
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(kelurahan.kepalaA.get(10), kelurahan.kepalaA.get(11),
                SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant())));
        Ditolak.dengan("HUBUNGAN_KEKERABATAN", () -> tunjuk(tunjuk()));
    }

    @Test
    @DisplayName("RUKUN-POL-90 anak, warga Kelurahan lain, dan id yang tidak dikenal ditolak sama; yang pindah menahan Keputusan")
    void bukanWargaDewasa() {
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(hari);
        pada(hari.plusMonths(1).plusDays(1));
        List<String> siapa = new ArrayList<>(List.of(panggung.kelurahan().kepalaA.get(15), "tidak-dikenal"));
        panggung.ubah(e -> siapa.add(kelurahan.anak(kelurahan.rtA, hari)));
        siapa.forEach(satu -> {
            Map<String, Object> isian = tunjuk();
            isian.put("bendahara", satu);
            Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> tunjuk(isian)).contains(": Bendahara.")
                    .doesNotContain("Warga", "Anak");
        });
        tunjuk(tunjuk());
        panggung.ubah(e -> kelurahan.kkKeluar(kelurahan.kepalaA.get(10), jam.hariIni()));
        kasus.ditandatangani(jam.hariIni());
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("PENGURUS_BUKAN_WARGA_DEWASA");
        assertThat(tugasLurah()).containsExactly("PutuskanSementara");
    }

    @Test
    @DisplayName("Lurah menunda: ditawarkan lagi sesudah empat belas hari; susunan yang masuk lebih dahulu mengakhiri penunjukan")
    void ditunda() {
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(hari);
        pada(hari.plusMonths(1).plusDays(1));
        tunjuk(Map.of("putusan", "TUNDA"));
        assertThat(tugasLurah()).isEmpty();
        pada(jam.hariIni().plusDays(14));
        assertThat(tugasLurah()).containsExactly("PutuskanSementara");
        tunjuk(tunjuk());
        kasus.susun("SusunPengurus", kasus.susunan(jam.hariIni()));
        assertThat(tugasLurah()).containsExactly("TinjauSusunan");
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).isEmpty();
    }

    @Test
    @DisplayName("syarat yang gagal pada hari penandatanganan menahan Keputusan; Lurah dapat menolak rancangannya")
    void ditahanDanDitolak() {
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(hari);
        pada(hari.plusMonths(1).plusDays(1));
        tunjuk(tunjuk());
        HubunganTercatat nikah = HubunganTercatat.perkawinan(kelurahan.kepalaA.get(10), kelurahan.kepalaA.get(11),
                SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant());
        panggung.ubah(e -> e.persist(nikah));
        kasus.ditandatangani(jam.hariIni());
        assertThat(tugasLurah()).containsExactly("PutuskanSementara");
        Map<String, Object> lain = tunjuk();
        lain.put("bendahara", kelurahan.kepalaA.get(12));
        tunjuk(lain);
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", KasusPengurus.ALASAN));
        assertThat(tugasLurah()).isEmpty();
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("SusunPengurus");
    }

    private Map<String, Object> tunjuk() {
        return new HashMap<>(Map.of("putusan", "TUNJUK", "sekretaris", kelurahan.kepalaA.get(10), "bendahara",
                kelurahan.kepalaA.get(11)));
    }

    private void tunjuk(Map<String, ?> isian) {
        kasus.pejabat("lurah").kirim(kasus.nomor(), "PutuskanSementara", isian);
    }

    private List<String> tugasLurah() {
        return kasus.pejabat("lurah").namaTugas(kasus.nomor()).stream().filter(t -> !t.equals("PeriksaPemilihan")).toList();
    }

    private void pada(LocalDate tujuan) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(tujuan).plusSeconds(60)));
        panggung.jalankanPekerjaan(kasus.nomor());
    }
}
