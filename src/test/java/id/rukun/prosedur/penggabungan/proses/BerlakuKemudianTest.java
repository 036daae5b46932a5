package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.KasusSaya;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Keputusan that takes effect on a later day than the signature: until then everything is as it was. */
@UjiAplikasi
class BerlakuKemudianTest {

    private static final int LAMA = 10;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;
    @Autowired private PendudukService penduduk;
    @Autowired private JabatanService jabatan;
    @Autowired private KeputusanService keputusan;
    @Autowired private KasusSaya kasusSaya;
    @Autowired private PenggabunganService penggabungan;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate hariIni;
    private LocalDate berlaku;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        berlaku = hariIni.plusDays(LAMA);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(45));
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat();
    }

    @Test
    @DisplayName("sampai sehari sebelum berlaku register tetap, kunci tetap, RT tidak dapat digabung dua kali; lalu berubah sendiri")
    void berlakuPadaHarinya() {
        rancangan(berlaku);
        jalan.tinjau().camatSetuju().tandatangani();
        assertThat(dasar().berlakuSejak()).isEqualTo(berlaku);
        pastikanBelumBerubah(hariIni);

        jam.maju(Duration.ofDays(LAMA - 1));
        jalan.jalankan();
        pastikanBelumBerubah(berlaku.minusDays(1));

        jam.maju(Duration.ofDays(1));
        jalan.jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        pastikanBerubah();
    }

    @Test
    @DisplayName("sesudah ditandatangani dan sebelum berlaku kasus tidak ditarik atau dikoreksi, dan RT-nya tidak digabung lagi")
    void terkunci() {
        rancangan(berlaku);
        jalan.tinjau().camatSetuju();
        assertThat(ditawarkan()).hasSize(1);
        jalan.tandatangani();
        assertThat(ditawarkan()).isEmpty();
        TindakanUji tindakan = new TindakanUji(panggung, jalan);

        Ditolak.dengan("SUDAH_DITETAPKAN", () -> tindakan.minta("lurah", "TARIK"));
        Ditolak.dengan("SUDAH_DITETAPKAN", () -> tindakan.minta("rw01", "KOREKSI"));
        Jalan lain = new Jalan(panggung, kelurahan, hariIni).mulai();
        Ditolak.dengan("SEDANG_DIPROSES", lain::pilihRt).contains(jalan.nomor());
    }

    @Test
    @DisplayName("RUKUN-DATA-03 hari mulai berlaku tidak mendahului rancangan, dan Keputusan tidak ditandatangani sesudahnya")
    void tidakBerlakuSurut() {
        Ditolak.dengan("URUTAN_TANGGAL", () -> rancangan(hariIni.minusDays(1)))
                .contains("Mulai berlaku menurut rancangan", Kalender.tulis(hariIni.minusDays(1)));
        rancangan(hariIni.plusDays(1));
        jalan.tinjau().camatSetuju();
        jam.maju(Duration.ofDays(2));

        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.tandatangani(hariIni.plusDays(2)))
                .contains("Keputusan Lurah (" + Kalender.tulis(hariIni.plusDays(2)),
                        Kalender.tulis(hariIni.plusDays(1)), "perbaiki dahulu");
        jalan.tandatangani(hariIni.plusDays(1));
        assertThat(dasar().berlakuSejak()).isEqualTo(hariIni.plusDays(1));
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    private void rancangan(LocalDate sejak) {
        jalan.pejabat("petugas").kirim(jalan.nomor(), "LengkapiRancangan", Map.of("berlakuSejak", sejak));
    }

    private KeputusanLurah dasar() {
        return keputusan.keputusan(panggung.kasus(jalan.nomor()).id()).orElseThrow();
    }

    private void pastikanBelumBerubah(LocalDate hari) {
        assertThat(List.of(kelurahan.rtA, kelurahan.rtB)).allSatisfy(rt -> {
            assertThat(wilayah.ringkas(rt).status()).isEqualTo(StatusUnit.AKTIF);
            assertThat(wilayah.unit(rt).sampai()).isNull();
            assertThat(wilayah.penerus(rt)).isEmpty();
            assertThat(jabatan.pengurus(rt, hari)).hasSize(2).allSatisfy(p -> assertThat(p.sampai()).isNull());
            assertThat(jabatan.pemegangKursi(rt, hari)).isPresent();
        });
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari)).isEqualTo(40);
        assertThat(penduduk.jumlahKk(kelurahan.rtA, berlaku)).isEqualTo(40);
        assertThat(panggung.terkunci(jalan.nomor())).containsExactlyInAnyOrder(kelurahan.rtA, kelurahan.rtB,
                kelurahan.rwA, kelurahan.rwB);
    }

    private void pastikanBerubah() {
        String hasil = penggabungan.usulan(dasar().kasusId()).unitHasil();
        assertThat(wilayah.unit(hasil).mulai()).isEqualTo(berlaku);
        assertThat(wilayah.unit(kelurahan.rtA).sampai()).isEqualTo(berlaku.minusDays(1));
        assertThat(penduduk.jumlahKk(hasil, berlaku)).isEqualTo(85);
        assertThat(penduduk.jumlahKk(kelurahan.rtB, berlaku.minusDays(1))).isEqualTo(45);
        assertThat(jabatan.pengurus(kelurahan.rtA, berlaku.minusDays(1))).hasSize(2);
        assertThat(jabatan.pengurus(kelurahan.rtA, berlaku)).isEmpty();
    }

    /** The cases that the form for requests offers the Lurah. */
    private List<BarisPilihan> ditawarkan() {
        return jalan.pejabat("lurah").masuk(() -> kasusSaya.baris(null));
    }
}
