package id.rukun.prosedur.masabakti.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.link.PembukaHarian;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;

import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-19, opened by TM-01. */
@UjiAplikasi
class AkhirMasaBaktiTest {

    private static final String ALASAN = "Warga meminta pemilihan segera dimulai.";

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PembukaHarian pembuka;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;

    private KelurahanUji kelurahan;
    private KasusMasaBakti kasus;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = kasus("rt01");
    }

    private KasusMasaBakti kasus(String peran) {
        return new KasusMasaBakti(panggung, kelurahan, jam, peran, () -> pembuka.buka(kelurahan.id));
    }

    @Test
    @DisplayName("EX-154 dibuka 9 Juli, diingatkan lagi 2 September, dilaporkan 9 September: tepat waktu; tanpa Ketua terpilih berakhir "
            + "9 Oktober dengan tawaran Careteker")
    void tepatWaktu() {
        kasus.pada(kasus.hari(7, 8));
        assertThat(kasus.dibuka()).isFalse();
        kasus.pada(kasus.hari(7, 9));
        assertThat(kabar()).containsExactly(tuple("TM-01", "ketua-rt-" + kasus.unit));
        kasus.pada(kasus.hari(7, 10)).pada(kasus.hari(9, 1));
        assertThat(panggung.jumlahKasus(kasus.unit)).as("sekali untuk satu masa bakti").isOne();
        assertThat(kabar()).hasSize(1);
        kasus.pada(kasus.hari(9, 2));
        assertThat(kabar()).containsExactly(tuple("TM-01", "ketua-rt-" + kasus.unit), tuple("TM-01", "ketua-rt-" + kasus.unit));

        kasus.pada(kasus.hari(9, 9)).lapor("rt01", kasus.laporan(kasus.hari(9, 9)));
        assertThat(temuan()).containsExactly("PANITIA_PEMILIHAN_MENYUSUL");
        assertThat(keterangan()).anyMatch(k -> k.contains("(P-20). Belum tersedia dalam Rukun"));
        assertThat(kabar()).endsWith(tuple("RUKUN-PRD-35", "lurah-" + kelurahan.id), tuple("RUKUN-PRD-35", "ketua-rw-" + kelurahan.rwA));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama)
                .containsExactly("Laporan akhir masa bakti");
        kasus.pada(kasus.hari(9, 10));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).as("TM-02 tidak lagi").isEmpty();

        kasus.pada(kasus.hari(10, 9));
        assertThat(jabatan.pengurus(kasus.unit, kasus.akhir)).isNotEmpty();
        kasus.pada(kasus.hari(10, 10));
        panggung.pastikanSelesai(kasus.nomor(), "TANPA_PENERUS");
        assertThat(jabatan.pengurus(kasus.unit, kasus.akhir)).isNotEmpty();
        assertThat(jabatan.pengurus(kasus.unit, kasus.akhir.plusDays(1))).isEmpty();
        assertThat(temuan()).endsWith("KURSI_KETUA_KOSONG");
        assertThat(keterangan()).last().asString().contains("kosong sejak 10 Oktober", "(P-16)");
        assertThat(kabar()).endsWith(tuple("TM-03", "lurah-" + kelurahan.id));
    }

    @Test
    @DisplayName("EX-154 TM-02: 10 September menjadi temuan, Lurah diberi tahu; Lurah menunggu, lalu melanjutkan; laporan yang terlambat "
            + "tetap diterima, temuannya sekali")
    void terlambat() {
        kasus.pada(kasus.hari(7, 9)).pada(kasus.hari(9, 9));
        assertThat(temuan()).isEmpty();
        kasus.pada(kasus.hari(9, 10));
        assertThat(temuan()).containsExactly("LAPORAN_AKHIR_TERLAMBAT");
        assertThat(kabar()).endsWith(tuple("TM-02", "lurah-" + kelurahan.id));
        assertThat(kasus.pejabat("rt01").namaTugas(kasus.nomor())).containsExactly("LaporkanAkhir");

        putus(Map.of("putusan", "TUNGGU"));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();
        kasus.pada(kasus.hari(9, 24));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> putus(Map.of("putusan", "BENTUK", "alasan", "Segera.")));
        putus(Map.of("putusan", "BENTUK", "alasan", ALASAN));
        assertThat(temuan()).containsExactly("LAPORAN_AKHIR_TERLAMBAT", "PANITIA_PEMILIHAN_MENYUSUL");

        kasus.lapor("rt01", kasus.laporan(jam.hariIni()));
        assertThat(temuan()).containsExactly("LAPORAN_AKHIR_TERLAMBAT", "PANITIA_PEMILIHAN_MENYUSUL");
    }

    @Test
    @DisplayName("dilaporkan selagi Lurah ditanya: tugasnya gugur; tidak pernah dilaporkan: berakhir pada harinya, laporan tertutup")
    void tidakPernah() {
        kasus.pada(kasus.hari(7, 9)).pada(kasus.hari(9, 10)).lapor("rt01", kasus.laporan(kasus.hari(9, 10)));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();

        KasusMasaBakti rw = kasus("rw01");
        rw.pada(rw.hari(10, 9)).pada(rw.hari(10, 10)).pada(rw.hari(10, 11));
        panggung.pastikanSelesai(rw.nomor(), "TANPA_PENERUS");
        assertThat(rw.pejabat("rw01").namaTugas(rw.nomor())).isEmpty();
    }

    @Test
    @DisplayName("EX-155 hanya kepada Lurah ditolak; AMB-74 kursi Ketua RW kosong: kepada Lurah saja cukup, dicatat")
    void tujuan() {
        kasus.pada(kasus.hari(7, 9));
        Map<String, Object> isian = kasus.laporan(jam.hariIni());
        isian.remove("kepadaKetuaRw");
        Ditolak.dengan("TUJUAN_LAPORAN_KURANG", () -> kasus.lapor("rt01", isian)).contains("Ketua RW");
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rwA, jam.hariIni()));
        kasus.lapor("rt01", isian);
        assertThat(temuan()).contains("KETUA_RW_KOSONG");
    }

    @Test
    @DisplayName("yang bukan penjabat kursi, tanggal sebelum masa bakti, dan tanggal yang akan datang ditolak; Sekretaris pelaksana tugas "
            + "diterima; tahun yang keliru ditanyakan balik")
    void pelapor() {
        kasus.pada(kasus.hari(7, 9));
        Ditolak.dengan("LAPORAN_DI_LUAR_MASA_BAKTI",
                () -> kasus.lapor("rt01", kasus.laporan(kasus.akhir.minusYears(3))));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> kasus.lapor("rt01", kasus.laporan(jam.hariIni().plusDays(1))));
        assertThat(new PejabatRest(new Klien(port, kelurahan.akun("rt01"))).tanyaBalik(kasus.nomor(), "LaporkanAkhir",
                kasus.laporan(jam.hariIni().minusYears(1))).toString()).contains("sebelum Ketua diingatkan");

        KasusMasaBakti rw = kasus("rw01");
        rw.pada(rw.hari(7, 10));
        panggung.ubah(e -> kelurahan.berhalangan("rw01", jam.hariIni()));
        panggung.sinkronkan(kelurahan);
        rw.lapor("sekretaris.rw01", Map.of("tanggal", jam.hariIni(), "kepadaLurah", true));
        assertThat(panggung.berkas(rw.nomor(), JenisEntri.PUTUSAN)).extracting(p -> p.path("aturan").asText())
                .contains("PERGUB171-PS34-2").doesNotContain("PERGUB171-PS34-1");
    }

    @Test
    @DisplayName("Ketua berhenti lebih awal: laporannya tidak ditunggu lagi dan tidak terlambat, akhir masa bakti tetap; juga bila ia "
            + "berhenti sebelum kasusnya dibuka")
    void berakhirDini() {
        kasus.pada(kasus.hari(7, 9));
        LocalDate berhenti = jam.hariIni();
        penempatan.akhiri(kelurahan.jabatan("rt01"), berhenti, SebabAkhir.MENGUNDURKAN_DIRI, "uji");
        assertThat(kasus.pejabat("rt01").namaTugas(kasus.nomor())).isEmpty();
        kasus.pada(kasus.hari(9, 10));
        assertThat(temuan()).isEmpty();
        kasus.pada(kasus.hari(10, 10));
        panggung.pastikanSelesai(kasus.nomor(), "TANPA_PENERUS");

        KelurahanUji lain = panggung.kelurahan();
        penempatan.akhiri(lain.jabatan("rt01"), jam.hariIni(), SebabAkhir.MENGUNDURKAN_DIRI, "uji");
        KasusMasaBakti awal = new KasusMasaBakti(panggung, lain, jam, "rt01", () -> pembuka.buka(lain.id));
        awal.pada(awal.hari(7, 9));
        assertThat(panggung.berkas(awal.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> !p.path("terpenuhi").asBoolean());
        assertThat(pemberitahuan.kasus(panggung.kasus(awal.nomor()).id())).isEmpty();
    }

    @Test
    @DisplayName("penataan yang berlaku sebelum hari terakhir mengakhiri pantauan; tidak dibuka lagi")
    void penataan() {
        kasus.pada(kasus.hari(7, 9));
        penempatan.akhiriKepengurusan(kasus.unit, kasus.akhir.plusDays(1), "uji");
        assertThat(kasus.pejabat("rt01").namaTugas(kasus.nomor())).as("berlaku sesudah masa baktinya").isNotEmpty();
        penempatan.akhiriKepengurusan(kasus.unit, jam.hariIni(), "uji");
        panggung.pastikanSelesai(kasus.nomor(), "PENATAAN");
        kasus.pada(kasus.hari(7, 10));
        assertThat(panggung.jumlahKasus(kasus.unit)).isOne();
    }

    @Test
    @DisplayName("G4: Keputusan tentang Ketua berikutnya, Ketua terpilih dengan berita acaranya, atau Careteker: tidak ada tawaran")
    void penerus() {
        kasus.catat(kelurahan.kepalaA.get(5), kasus.akhir.plusYears(3));
        KasusMasaBakti rw = kasus("rw01");
        rw.pada(rw.hari(7, 9));
        kasus.pada(kasus.hari(10, 9));
        String terpilih = kelurahan.kepalaA.get(6);
        String pemilihan = rw.pejabat("petugas").mulai("pembentukan-pengurus", Map.of("unit", rw.unit));
        rw.pejabat("petugas").kirim(pemilihan, "CatatBeritaAcara", Map.of("tanggalPemilihan", jam.hariIni(), "pemenang", terpilih,
                "cara", "MUFAKAT", "nomor", "BA/1", "tanggalBeritaAcara", jam.hariIni(), "penandatangan", "Panitia Satu"));
        kasus.pada(kasus.hari(10, 11));
        panggung.jalankanPekerjaan(rw.nomor());

        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(putusanTerakhir(kasus)).contains("Ketua berikutnya telah ditetapkan");
        panggung.pastikanSelesai(rw.nomor(), "SELESAI");
        assertThat(putusanTerakhir(rw)).contains("menunggu Keputusan dalam kasus " + pemilihan);
    }

    @Test
    @DisplayName("Careteker menjalankan kursi sesudah Ketua berhenti: pengurus yang tersisa berakhir, Careteker dan yang dibawanya tetap")
    void careteker() {
        kasus.pada(kasus.hari(7, 9));
        LocalDate hari = jam.hariIni();
        penempatan.akhiri(kelurahan.jabatan("rt01"), hari, SebabAkhir.MENGUNDURKAN_DIRI, "uji");
        panggung.ubah(e -> {
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(4), kasus.unit, Jabatan.BENDAHARA_RT);
            kelurahan.tunjuk(kasus.unit, Jabatan.KETUA_RT, SifatJabatan.CARETEKER, "careteker.rt01", hari);
            kelurahan.tunjuk(kasus.unit, Jabatan.SEKRETARIS_RT, SifatJabatan.SEMENTARA, "sementara.rt01", hari);
        });
        kasus.pada(kasus.hari(10, 10));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(jabatan.pengurus(kasus.unit, kasus.akhir.plusDays(1))).extracting(PemegangJabatan::sifat)
                .containsExactlyInAnyOrder(SifatJabatan.CARETEKER, SifatJabatan.SEMENTARA);
    }

    @Test
    @DisplayName("RUKUN-POL-91 diambil alih sesudah batas laporan: Ketua yang menjabat tetap melapor dan panitia menyusul, Lurah ditanya; "
            + "pengingat dan keterlambatan sebelumnya tidak; yang berakhir sebelumnya tidak dibuka")
    void diambilAlih() {
        LocalDate hari = jam.hariIni();
        kelurahan.kepalaA.subList(0, 3).forEach(orang -> ambilAlih(orang, hari.minusDays(1), hari));
        ambilAlih(kelurahan.orang("rt02"), hari.plusDays(10), hari);
        assertThat(pembuka.wilayah()).contains(kelurahan.id);
        pembuka.buka(kelurahan.id);
        assertThat(kasus.dibuka()).isFalse();
        String nomor = nomorRtB();
        kasus.pada(hari.plusDays(1));
        panggung.jalankanPekerjaan(nomor);
        assertThat(panggung.berkas(nomor, JenisEntri.TINDAKAN)).anyMatch(t -> t.toString().contains("dicatat, tidak dikirim"));
        assertThat(panggung.berkas(nomor, JenisEntri.PUTUSAN)).anyMatch(p -> p.path("pesan").asText().contains("sudah lewat ketika"));
        assertThat(pemberitahuan.kasus(panggung.kasus(nomor).id())).isEmpty();
        assertThat(kasus.pejabat("lurah").namaTugas(nomor)).containsExactly("PutuskanPanitia");
        kasus.pejabat("rt02").kirim(nomor, "LaporkanAkhir", kasus.laporan(hari));
        assertThat(panggung.berkas(nomor, JenisEntri.TEMUAN)).extracting(t -> t.path("temuan").asText())
                .containsExactly("PANITIA_PEMILIHAN_MENYUSUL");
    }

    private void ambilAlih(String orang, LocalDate akhir, LocalDate hari) {
        panggung.ubah(e -> e.persist(MasaBakti.diambilAlih(kelurahan.rtB, orang, akhir.minusYears(3), DasarMulai.PEMILIHAN,
                akhir.minusYears(3).plusDays(1), akhir, hari.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    private String nomorRtB() {
        String[] hasil = new String[1];
        panggung.ubah(e -> hasil[0] = e.createQuery("select k.nomor from Kasus k where k.unitId = :unit", String.class)
                .setParameter("unit", kelurahan.rtB).getSingleResult());
        return hasil[0];
    }

    @Test
    @DisplayName("laporan yang dikoreksi dicatat dengan tanggal yang benar; yang berikutnya tidak terulang")
    void laporanDikoreksi() {
        kasus.pada(kasus.hari(7, 9)).pada(kasus.hari(9, 12)).lapor("rt01", kasus.laporan(kasus.hari(9, 12)));
        new TindakanUji(panggung, kasus).koreksi("rt01", "Laporan akhir", kasus.laporan(kasus.hari(9, 8))).disetujui("lurah").jalankan();
        assertThat(temuan()).containsOnlyOnce("LAPORAN_AKHIR_TERLAMBAT", "PANITIA_PEMILIHAN_MENYUSUL");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TINDAKAN)).anyMatch(t -> t.toString().contains("ternyata tepat waktu"));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).hasSize(2);
        kasus.pada(kasus.hari(10, 10));
        panggung.pastikanSelesai(kasus.nomor(), "TANPA_PENERUS");
    }

    private void putus(Map<String, ?> isian) {
        kasus.pejabat("lurah").kirim(kasus.nomor(), "PutuskanPanitia", isian);
    }

    private List<Tuple> kabar() {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream().filter(p -> !p.timer().equals("TM-11"))
                .map(p -> tuple(p.timer(), p.penerima())).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }

    private List<String> keterangan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("keterangan").asText()).toList();
    }

    private String putusanTerakhir(KasusMasaBakti yang) {
        return panggung.berkas(yang.nomor(), JenisEntri.PUTUSAN).stream().reduce((a, b) -> b).orElseThrow().path("pesan").asText();
    }
}
