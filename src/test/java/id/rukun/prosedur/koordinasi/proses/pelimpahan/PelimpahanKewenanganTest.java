package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import id.rukun.prosedur.koordinasi.pelimpahan.StatusPelimpahan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.kerja.UnitKerja;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** BKT-PR-01: who may coordinate what by delegation. */
@UjiAplikasi
class PelimpahanKewenanganTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelimpahanService pelimpahan;
    @Autowired private PelimpahanHarian harian;
    @Autowired private DirektoriUnit direktori;
    @Autowired private JabatanService jabatan;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private TransactionTemplate transaksi;

    private KotaUji kota;
    private KasusPelimpahan kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of("walikota", "wakil", "sekda", "asisten.ASISTEN_1", "asisten.ASISTEN_2", "asisten.ASISTEN_3", "kepala.BPS").forEach(kota::akun);
        kasus = new KasusPelimpahan(kota);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("BKT-X-72 Sekda melimpahkan BPS kepada Asisten II, dua kali yang sama ditolak: berlaku sejak mulainya, dengan surat; Walikota, Asisten, dan BPS diberi tahu; dicabut")
    void unitTanpaDaftar() {
        kasus.mulai("sekda", kasus.kepadaAsisten("ASISTEN_2", hari.plusDays(1), "BPS")).tandatangani("11/PK/2026", hari);
        panggung.pastikanSelesai(kasus.nomor(), "BERLAKU");
        assertThat(pelimpahan.penerimaUnit(kota.unit("BPS"), hari)).as("belum mulai").isEmpty();
        assertThat(pelimpahan.penerimaUnit(kota.unit("BPS"), hari.plusDays(1))).contains(kota.unit("ASISTEN_2"));
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Surat pelimpahan kewenangan koordinasi Nomor 11/PK/2026");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Badan Pusat Statistik", "Beban kerja", "Rentang kendali",
                "Pasal 8 ayat (2) Perwali Bukittinggi 65/2014").doesNotContain("Pasal 7");
        cetak.cetak(dokumen.dari(id()).get(0).id());
        assertThat(penerima("RUKUN-PRD-65")).contains("wali-kota-" + kota.id(), "asisten-" + kota.unit("ASISTEN_2"),
                "kepala-unit-" + kota.unit("BPS"));

        Ditolak.dengan("BKT_R_07", () -> new KasusPelimpahan(kota).mulai("sekda", kasus.kepadaAsisten("ASISTEN_2", hari, "BPS")))
                .contains("11/PK/2026");
        String lama = id();
        Ditolak.dengan("PELIMPAHAN_TIDAK_DAPAT_DICABUT", () -> new KasusPelimpahan(kota).mulai("wakil", KasusPelimpahan.cabut(lama)));
        kasus.mulai("sekda", KasusPelimpahan.cabut(lama)).tandatangani("12/PK/2026", hari);
        panggung.pastikanSelesai(kasus.nomor(), "DICABUT");
        assertThat(pelimpahan.ambil(lama).status()).isEqualTo(StatusPelimpahan.DICABUT);
        assertThat(pelimpahan.penerimaUnit(kota.unit("BPS"), hari.plusDays(1))).isEmpty();
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama)
                .containsExactly("Surat pencabutan pelimpahan kewenangan koordinasi Nomor 12/PK/2026");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pelimpahan berdasarkan", "Pasal 8 ayat (2)")
                .doesNotContain("Dasar", "Pasal 7");
        Ditolak.dengan("PELIMPAHAN_TIDAK_DAPAT_DICABUT", () -> new KasusPelimpahan(kota).mulai("sekda", KasusPelimpahan.cabut(lama)));
    }

    @Test
    @DisplayName("BKT-X-59 Wakil Walikota melimpahkan semua unit, atau semua bidang: ditolak; sebagian: berlaku, tanpa menjadi urusan Asisten")
    void x59() {
        Map<String, Object> semua = kasus.kepadaSekda(hari);
        semua.put("unit", direktori.semua("bukittinggi").stream().filter(satu -> satu.jenis() != JenisUnitKerja.ASISTEN
                && satu.jenis() != JenisUnitKerja.SETDA && satu.jenis() != JenisUnitKerja.KEPALA_DAERAH).map(UnitKerja::unitId).toList());
        Ditolak.dengan("BKT_R_02", () -> kasus.mulai("wakil", semua)).contains("sebagian");
        Ditolak.dengan("BKT_R_02", () -> kasus.mulai("wakil", kasus.kepadaSekda(hari))).contains("belum diisi");
        kasus.mulai("wakil", kasus.kepadaSekda(hari, "DPU")).tandatangani("3/WW/2026", hari);
        panggung.pastikanSelesai(kasus.nomor(), "BERLAKU");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pasal 7 ayat (4) Perwali Bukittinggi 65/2014")
                .doesNotContain("Pasal 8");
        assertThat(pelimpahan.penerimaUnit(kota.unit("DPU"), hari)).as("kepada Sekda, bukan Asisten").isEmpty();
    }

    @Test
    @DisplayName("BKT-X-61 perkara Dinas Kesehatan kepada Asisten III: ditolak")
    void x61() {
        Ditolak.dengan("BKT_R_05", () -> kasus.mulai("sekda", kasus.kepadaAsisten("ASISTEN_3", hari, "DINKES"))).contains("Dinas Kesehatan");
    }

    @Test
    @DisplayName("BKT-X-62 hanya beban kerja yang disebut Sekda: ditahan")
    void x62() {
        Map<String, Object> isi = kasus.kepadaAsisten("ASISTEN_2", hari, "BPS");
        isi.put("pertimbangan", List.of("BEBAN_KERJA"));
        Ditolak.dengan("BKT_R_04", () -> kasus.mulai("sekda", isi)).contains("rentang kendali");
    }

    @Test
    @DisplayName("BKT-X-70 Wakil Walikota melimpahkan yang bukan koordinasi teknis operasional: ditolak (BKT-R-03); BKT-R-01 langsung kepada Asisten: ditolak")
    void tidakSesuaiRantai() {
        Map<String, Object> isi = kasus.kepadaSekda(hari, "DPU");
        isi.put("objek", "KOORDINASI_KERJA");
        Ditolak.dengan("BKT_R_03", () -> kasus.mulai("wakil", isi));
        Ditolak.dengan("BKT_R_01", () -> kasus.mulai("wakil", kasus.kepadaAsisten("ASISTEN_1", hari, "BPS")));
        Ditolak.dengan("BKT_R_01", () -> kasus.mulai("sekda", kasus.kepadaAsisten("BKD", hari, "BPS")));
    }

    @Test
    @DisplayName("BKT-X-71 Asisten tidak melimpahkan lagi: prosedurnya bukan baginya (BKT-R-06)")
    void x71() {
        assertThatThrownBy(() -> kasus.mulai("asisten.ASISTEN_2", kasus.kepadaAsisten("BAG_HUKUM", hari, "BPS")))
                .isInstanceOf(AuthorizationException.class).hasMessageContaining("tidak berwenang memulai prosedur ini");
    }

    @Test
    @DisplayName("BKT-X-120 kepada Asisten II: KPPKB dan bidangnya, lalu unit tanpa daftar, diterima; Inspektorat ditolak")
    void x120() {
        Map<String, Object> isi = kasus.kepadaAsisten("ASISTEN_2", hari, "KPPKB");
        isi.put("bidang", List.of("PP_KB"));
        kasus.mulai("sekda", isi).putuskan(Map.of("putusan", "BATALKAN"));
        panggung.pastikanSelesai(kasus.nomor(), "DIBATALKAN");
        assertThat(pelimpahan.ambil(id()).status()).isEqualTo(StatusPelimpahan.BATAL);
        Map<String, Object> kepadaSatu = kasus.kepadaAsisten("ASISTEN_1", hari, "KPPKB");
        kepadaSatu.put("bidang", List.of("PP_KB"));
        kasus.mulai("sekda", kepadaSatu).putuskan(Map.of("putusan", "BATALKAN"));
        Ditolak.dengan("BKT_R_05", () -> kasus.mulai("sekda", kasus.kepadaAsisten("ASISTEN_2", hari, "INSPEKTORAT"))).contains("Inspektorat");
    }

    @Test
    @DisplayName("diperbaiki: syaratnya ditanya lagi; mulainya yang lewat pada hari penandatanganan ditolak; mulai surut ditolak")
    void diperbaiki() {
        Ditolak.dengan("BKT_R_07", () -> kasus.mulai("sekda", kasus.kepadaAsisten("ASISTEN_3", hari.minusDays(1), "BPS")));
        kasus.mulai("sekda", kasus.kepadaAsisten("ASISTEN_3", hari, "BPS")).perbaiki(kasus.kepadaAsisten("ASISTEN_1", hari.plusDays(5), "BPS"));
        assertThat(pelimpahan.ambil(id()).penerimaId()).isEqualTo(kota.unit("ASISTEN_1"));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> kasus.tandatangani("14/PK/2026", hari.plusDays(1)));
        jam.maju(Duration.ofDays(6));
        Ditolak.dengan("BKT_R_07", () -> kasus.tandatangani("14/PK/2026", hari));
        kasus.putuskan(Map.of("putusan", "BATALKAN"));
        panggung.pastikanSelesai(kasus.nomor(), "DIBATALKAN");
    }

    @Test
    @DisplayName("BKT-T-01 empat belas hari sebelum berakhir diingatkan sekali; sesudah hari terakhirnya tidak berlaku lagi, dan itu diberitahukan")
    void berakhir() {
        Map<String, Object> isi = kasus.kepadaAsisten("ASISTEN_3", hari);
        isi.put("bidang", List.of());
        isi.put("urusan", "Penataan arsip daerah lintas unit.");
        isi.put("akhir", hari.plusDays(30));
        kasus.mulai("sekda", isi).tandatangani("15/PK/2026", hari);
        hariKe(15);
        assertThat(penerima("BKT-T-01")).isEmpty();
        hariKe(16);
        hariKe(17);
        assertThat(penerima("BKT-T-01")).containsExactlyInAnyOrder("sekda-" + kota.unit("SETDA"), "asisten-" + kota.unit("ASISTEN_3"));
        hariKe(30);
        assertThat(pelimpahan.ambil(id()).status()).isEqualTo(StatusPelimpahan.BERLAKU);
        hariKe(31);
        assertThat(pelimpahan.ambil(id()).status()).isEqualTo(StatusPelimpahan.BERAKHIR);
        assertThat(pelimpahan.ambil(id()).berakhirPada()).isEqualTo(hari.plusDays(31));
        assertThat(pemberitahuan.kasus(id())).anyMatch(p -> p.kalimat().contains("habis waktunya"));
    }

    @Test
    @DisplayName("RUKUN-POL-40 surat bertanggal hari yang Sekretaris Daerahnya lain tidak ditandatangani pejabat sekarang")
    void pejabatHariItu() {
        kasus.mulai("sekda", kasus.kepadaAsisten("ASISTEN_2", hari.plusDays(1), "BPS"));
        jam.maju(Duration.ofDays(1));
        LocalDate semula = jabatan.pejabat(Jabatan.SEKDA, kota.unit("SETDA"), hari).orElseThrow().mulai();
        sekdaSejak(hari.plusDays(1));
        try {
            Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> kasus.tandatangani("16/PK/2026", hari));
        } finally {
            sekdaSejak(semula);
        }
    }

    private void sekdaSejak(LocalDate mulai) {
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.mulai = :mulai where p.jabatan = :sekda and p.unitId = :unit")
                .setParameter("mulai", mulai).setParameter("sekda", Jabatan.SEKDA).setParameter("unit", kota.unit("SETDA")).executeUpdate());
    }

    private void hariKe(int n) {
        List<Runnable> sesudahnya = transaksi.execute(s -> harian.segarkan(hari.plusDays(n)));
        sesudahnya.forEach(kerja -> transaksi.executeWithoutResult(s -> kerja.run()));
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).toList();
    }
}
