package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.prosedur.koordinasi.jadwal.JadwalKoordinasiService;
import id.rukun.prosedur.koordinasi.jadwal.SesiJatuhTempo;
import id.rukun.prosedur.koordinasi.jadwal.SesiKoordinasi;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Coordination of Banjar that recurs (Pasal 18 ayat (5)): stored, each session a case, closed after the last. */
@UjiAplikasi
class JadwalBanjarTest {

    private static final String DINAS = "kepala.DPPKB";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private JadwalKoordinasiService jadwal;
    @Autowired private KasusJatuhTempo koordinasiSesiHarian;
    @Autowired private KasusService kasusService;
    @Autowired private RapatKoordinasiService rapat;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private TransactionTemplate transaksi;

    private KotaUji kota;
    private KasusBanjar kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        hari = jam.hariIni();
        kasus = new KasusBanjar(panggung, kota, hari);
    }

    @Test
    @DisplayName("BJR-X-25 periodik tanpa jarak ditolak, juga bila berakhir sebelum mulai atau mulai di masa lalu")
    void x25() {
        kasus.mulai(DINAS, kasus.permintaan("Rapat bulanan", "DISARPUS"));
        Map<String, Object> isi = kasus.berkala(hari, null, hari.plusDays(30));
        Ditolak.dengan("BJR_R_08", () -> kasus.rinci(isi));
        kasus.lepaskan(DINAS, "LengkapiHubungan");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus.rinci(kasus.berkala(hari, "BULANAN", null)));
        kasus.lepaskan(DINAS, "LengkapiHubungan");
        Ditolak.dengan("BJR_R_83", () -> kasus.rinci(kasus.berkala(hari.plusDays(3), "BULANAN", hari.plusDays(1))));
        kasus.lepaskan(DINAS, "LengkapiHubungan");
        Ditolak.dengan("RENCANA_SUDAH_LEWAT", () -> kasus.rinci(kasus.berkala(hari.minusDays(3), "BULANAN", hari.plusDays(30))));
    }

    @Test
    @DisplayName("BJR-T-01 tiap sesi dibuka pada harinya, sekali; sesudah sesi terakhir koordinasinya ditutup")
    void sesi() {
        kasus.mulai(DINAS, kasus.permintaan("Rapat mingguan", "DISARPUS")).rinci(kasus.berkala(hari, "MINGGUAN", hari.plusDays(10)));
        panggung.pastikanSelesai(kasus.nomor(), "TERJADWAL");
        String asal = panggung.kasus(kasus.nomor()).id();
        assertThat(koordinasi.koordinasi(asal).status()).isEqualTo(StatusKoordinasi.TERJADWAL);
        assertThat(koordinasi.terbuka(List.of(kota.unit("DISARPUS")), List.of())).extracting(Koordinasi::kasusId).contains(asal);
        assertThat(milik(hari.minusDays(1), asal)).isEmpty();
        assertThat(jadwal.padaHari("banjar", hari.plusDays(7))).contains(new SesiJatuhTempo(asal, 2, hari.plusDays(7)));
        List<SesiJatuhTempo> pertama = milik(hari, asal);
        assertThat(pertama).containsExactly(new SesiJatuhTempo(asal, 1, hari));
        Kasus satu = buka(pertama.get(0));
        assertThat(buka(pertama.get(0)).id()).as("sekali saja").isEqualTo(satu.id());
        assertThat(milik(hari, asal)).isEmpty();
        assertThat(milik(hari.plusDays(30), asal)).as("hari yang terlewat dibuka juga, bukan yang sesudah akhirnya")
                .containsExactly(new SesiJatuhTempo(asal, 2, hari.plusDays(7)));
        Kasus dua = buka(new SesiJatuhTempo(asal, 2, hari.plusDays(7)));
        kasus.pada(satu.nomor()).laksanakan("DISARPUS");
        panggung.pastikanSelesai(satu.nomor(), "SELESAI");
        assertThat(panggung.berkas(satu.nomor(), JenisEntri.TEMUAN)).isEmpty();
        assertThat(rapat.dalamKasus(satu.id())).singleElement().satisfies(r -> {
            assertThat(r.koordinasiId()).isEqualTo(asal);
            assertThat(r.sesi()).isEqualTo(hari);
        });
        assertThat(tutup(hari.plusDays(11))).as("sesi kedua masih berjalan").doesNotContain(asal);
        kasus.pada(dua.nomor()).laksanakan("DISARPUS");
        assertThat(tutup(hari.plusDays(10))).as("hari terakhirnya belum lewat").doesNotContain(asal);
        assertThat(tutup(hari.plusDays(11))).contains(asal);
        assertThat(koordinasi.koordinasi(asal).status()).isEqualTo(StatusKoordinasi.DITUTUP);
        assertThat(jadwal.sesi(asal)).extracting(SesiKoordinasi::kasusId).containsExactly(satu.id(), dua.id());
        assertThat(milik(hari.plusDays(40), asal)).isEmpty();
    }

    @Test
    @DisplayName("BJR-P-07 tanggal 31 tidak bergeser")
    void akhirBulan() {
        LocalDate mulai = LocalDate.of(hari.getYear() + 1, 1, 31);
        kasus.mulai(DINAS, kasus.permintaan("Rapat akhir bulan", "DISARPUS")).rinci(kasus.berkala(mulai, "BULANAN", mulai.plusYears(1)));
        String asal = panggung.kasus(kasus.nomor()).id();
        assertThat(milik(mulai.plusMonths(2), asal)).extracting(SesiJatuhTempo::tanggal)
                .containsExactly(mulai, mulai.plusMonths(1), mulai.plusMonths(2));
        assertThat(jadwal.cari(asal).orElseThrow().tanggal(3).getDayOfMonth()).isEqualTo(31);
    }

    @Test
    @DisplayName("BJR-T-01 pekerjaan harian mengingatkan tiga hari sebelumnya, membuka sesi pada harinya, sekali, dan menutup jadwal yang habis")
    void harian() {
        kasus.mulai(DINAS, kasus.permintaan("Rapat harian", "DISARPUS")).rinci(kasus.berkala(hari, "MINGGUAN", hari.plusDays(10)));
        String asal = panggung.kasus(kasus.nomor()).id();
        pekerjaanHarian(hari.minusDays(1));
        assertThat(jadwal.sesi(asal)).isEmpty();
        pekerjaanHarian(hari);
        pekerjaanHarian(hari);
        assertThat(jadwal.sesi(asal)).extracting(SesiKoordinasi::ke).as("sekali").containsExactly(1);
        pekerjaanHarian(hari.plusDays(4));
        pekerjaanHarian(hari.plusDays(4));
        assertThat(pemberitahuan.kasus(asal).stream().filter(p -> p.timer().equals("BJR-T-01")).map(Pemberitahuan::penerima))
                .containsExactly("kepala-unit-" + kota.unit("DPPKB"));
        pekerjaanHarian(hari.plusDays(9));
        assertThat(jadwal.sesi(asal)).extracting(SesiKoordinasi::ke).as("yang terlewat disusulkan").containsExactly(1, 2);
        pekerjaanHarian(hari.plusDays(11));
        assertThat(koordinasi.koordinasi(asal).status()).as("sesinya masih berjalan").isEqualTo(StatusKoordinasi.TERJADWAL);
        jadwal.sesi(asal).forEach(satu -> kasus.pada(kasusService.kasus(satu.kasusId()).nomor()).laksanakan("DISARPUS"));
        pekerjaanHarian(hari.plusDays(11));
        assertThat(koordinasi.koordinasi(asal).status()).isEqualTo(StatusKoordinasi.DITUTUP);
    }

    private void pekerjaanHarian(LocalDate pada) {
        transaksi.execute(s -> koordinasiSesiHarian.segarkan(pada)).forEach(kerja -> transaksi.executeWithoutResult(s -> kerja.run()));
    }

    private List<SesiJatuhTempo> milik(LocalDate pada, String asal) {
        return jadwal.jatuhTempo("banjar", pada).stream().filter(satu -> satu.koordinasiId().equals(asal)).toList();
    }

    private Kasus buka(SesiJatuhTempo satu) {
        return transaksi.execute(s -> jadwal.buka(satu)).get(0);
    }

    private List<String> tutup(LocalDate pada) {
        return transaksi.execute(s -> jadwal.tutupYangHabis("banjar", pada)).stream().map(Koordinasi::kasusId).toList();
    }
}
