package id.rukun.prosedur.tindakan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.engine.office.Kantor;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.AsalIsian;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.arsip.TempatIsian;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may ask what about a case, who approves it, and what becomes of it. */
@UjiAplikasi
class TindakanTest {

    private static final String KEHADIRAN = "Kehadiran musyawarah – RT 001/RW 01";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ManagementService management;
    @Autowired private IdentityService identity;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private WilayahService wilayah;
    @Autowired private RiwayatIsian riwayat;
    @Autowired private ArsipIsian arsip;

    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private TindakanUji tindakan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        tindakan = new TindakanUji(panggung, jalan);
    }

    @Test
    @DisplayName("RW pengusul menarik kasus: berakhir DITARIK, kunci lepas, permintaan lain batal; RW lain tidak dapat")
    void pengusulMenarik() {
        usulanMasyarakat(kelurahan.rwA);
        jalan.pilihRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.minta("petugas", "KOREKSI");
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("rw02", "TARIK"));
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("lurah", "TARIK"));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> tindakan.minta("rw01", "TARIK", Map.of("alasan", "Batal.")));

        tindakan.minta("rw01", "TARIK");
        Ditolak.dengan("TINDAKAN_TERBUKA", () -> tindakan.minta("rw01", "TARIK")).contains("Ketua RW 01");
        tindakan.jalankan();

        panggung.pastikanSelesai(jalan.nomor(), "DITARIK");
        Ditolak.dengan("BUKAN_KASUS_ANDA", () -> tindakan.minta("rw01", "TARIK"));
        new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
    }

    @Test
    @DisplayName("RT yang mengusulkan menarik sendiri; RT lain tidak mengenal kasus itu")
    void rtPengusulMenarik() {
        usulanMasyarakat(kelurahan.rtA);
        jalan.pilihRt();
        Ditolak.dengan("BUKAN_KASUS_ANDA", () -> tindakan.minta("rt02", "TARIK"));
        tindakan.minta("rt01", "TARIK").jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITARIK");
    }

    @Test
    @DisplayName("usul Lurah sendiri tidak menyebut unit pengusul; usul bersama ditarik RW pengusul atau Lurah")
    void usulLurahDanMasyarakat() {
        Ditolak.dengan("ASAL_USULAN_WAJIB", () -> usulan("LURAH")).contains("kosongkan unit pengusul (RW 01)");

        for (String penarik : List.of("rw01", "lurah")) {
            usulan("LURAH", "MASYARAKAT");
            jalan.pilihRt();
            Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("rw02", "TARIK")).contains("Ketua RW 01", "Lurah");
            tindakan.minta(penarik, "TARIK").jalankan();
            panggung.pastikanSelesai(jalan.nomor(), "DITARIK");
        }
    }

    private void usulan(String... asal) {
        jalan.mulai(Map.of("asal", List.of(asal), "unitPengusul", kelurahan.rwA, "alasan", Jalan.ALASAN));
    }

    @Test
    @DisplayName("Lurah tidak mengembalikan tahap bersama: pekerjaan unit yang sudah selesai akan hilang")
    void tahapBersama() {
        jalan.sampaiMusyawarahRt().musyawarahSetuju("rw02", kelurahan.kepalaB);
        Ditolak.dengan("TAHAP_BERSAMA", () -> tindakan.minta("lurah", "KEMBALIKAN"));
    }

    @Test
    @DisplayName("petugas menarik atas nama unit pengusul hanya dengan suratnya; usul Lurah ditarik Lurah sendiri")
    void petugasMenarik() {
        usulanMasyarakat(kelurahan.rwA);
        Ditolak.dengan("SURAT_PENGUSUL_WAJIB", () -> tindakan.minta("petugas", "TARIK"));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> tindakan.minta("petugas", "TARIK",
                Map.of("nomorSurat", "7/RW01", "tanggalSurat", jam.hariIni().plusDays(1))));
        Ditolak.dengan("URUTAN_TANGGAL", () -> tindakan.minta("petugas", "TARIK",
                Map.of("nomorSurat", "7/RW01", "tanggalSurat", jam.hariIni().minusDays(1)))).contains("Pembukaan kasus");
        tindakan.minta("petugas", "TARIK", Map.of("nomorSurat", "7/RW01", "tanggalSurat", jam.hariIni())).jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITARIK");

        jalan.mulai();
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("petugas", "TARIK",
                Map.of("nomorSurat", "8/RW01", "tanggalSurat", jam.hariIni())));
        tindakan.minta("lurah", "TARIK").jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITARIK");
    }

    private void usulanMasyarakat(String unit) {
        jalan.mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", unit, "alasan", Jalan.ALASAN));
    }

    @Test
    @DisplayName("sesudah Keputusan ditandatangani tidak ada tindakan lagi; permintaan yang masih menunggu terlambat")
    void sesudahDitetapkan() {
        jalan.sampaiCamat().camatSetuju();
        tindakan.minta("lurah", "TARIK");
        jalan.pejabat("lurah").kirim(jalan.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
        List.of("TARIK", "KOREKSI", "KEMBALIKAN").forEach(jenis ->
                Ditolak.dengan("SUDAH_DITETAPKAN", () -> tindakan.minta("lurah", jenis)).contains("1 TAHUN"));
        pekerjaan("PeriksaPelaksanaan").forEach(j -> management.executeJob(j.getId()));
        assertThat(temuan()).contains("TINDAKAN_TERLAMBAT");

        jalan.jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("koreksi ditolak Lurah: tidak ada yang berubah, dan koreksi dapat diminta lagi")
    void koreksiDitolak() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaB.subList(0, 0)));
        Ditolak.dengan("TINDAKAN_TERBUKA", () -> tindakan.minta("rw02", "KOREKSI"));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> jalan.pejabat("lurah").kirim(jalan.nomor(), "SetujuiKoreksi",
                Map.of("putusan", "TOLAK")));
        assertThat(tindakan.lembar("lurah", "SetujuiKoreksi").path("fakta").path("Peserta yang hadir").asText())
                .startsWith("semula 40; menjadi 0");
        tindakan.diputus("lurah", "TOLAK").jalankan();

        assertThat(tugas("rw01")).containsExactly("CatatPembahasan");
        tindakan.minta("rw01", "KOREKSI");
        assertThat(tindakan.pilihan("rw01")).hasSize(2);
    }

    @Test
    @DisplayName("permintaan baru kantor yang sama menggantikan permintaan yang masih menunggu orang")
    void permintaanDigantikan() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)));
        assertThat(tugas("lurah")).containsExactly("SetujuiKoreksi");
        tindakan.minta("rw01", "KOREKSI");
        assertThat(tugas("lurah")).isEmpty();
        assertThat(tugas("rw01")).containsExactly("CatatPembahasan", "PilihIsian");
        tindakan.pilih("rw01", KEHADIRAN);
        Ditolak.dengan("TANPA_PERUBAHAN", () -> jalan.pejabat("rw01").kirim(jalan.nomor(), "IsiKoreksi",
                jalan.kehadiran("rw01", kelurahan.kepalaA)));
    }

    @Test
    @DisplayName("formulir koreksi terbuka dengan isi yang lama, lembar kasusnya, dan daftarnya sendiri")
    void formulirKoreksi() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.minta("rw01", "KOREKSI").pilih("rw01", KEHADIRAN);
        JsonNode lembar = tindakan.lembar("rw01", "IsiKoreksi");
        assertThat(lembar.path("awal").path("hadir")).hasSize(40);
        assertThat(lembar.path("awal").path("pimpinan").asText()).isEqualTo(kelurahan.jabatan("rw01"));
        assertThat(lembar.path("kuorumMinimum").asInt()).isEqualTo(27);
        assertThat(lembar.path("catatan").toString()).contains("sudah diisi menurut kiriman Ketua RW 01");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> jalan.pejabat("rw01").kirim(jalan.nomor(), "IsiKoreksi",
                Map.of("pelaksanaan", "DILAKSANAKAN")));
    }

    @Test
    @DisplayName("isian Lurah dikoreksi dengan persetujuan Camat, bukan Lurah; isian lain bukan miliknya")
    void isianLurah() {
        jalan.sampaiCamat();
        tindakan.minta("lurah", "KOREKSI");
        assertThat(tindakan.pilihan("lurah").keySet()).noneMatch(label -> label.contains("RT 001/RW"));
        tindakan.pilih("lurah", "Hasil musyawarah tingkat Kelurahan");
        jalan.pejabat("lurah").kirim(jalan.nomor(), "IsiKoreksi", Map.of("hasil", "TERCAPAI", "isiKeputusan",
                "Sepakat digabung.", "rwTujuan", kelurahan.rwB, "nomorHasil", "001"));
        assertThat(tugas("lurah")).isEmpty();
        tindakan.disetujui("camat").jalankan();

        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
        jalan.rancangan().tinjau().camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        assertThat(panggung.terkunci(jalan.nomor())).isEmpty();
    }

    @Test
    @DisplayName("isian kantor yang tidak beratasan dalam Rukun tidak dikoreksi: bawahannya tidak menyetujuinya")
    void tanpaAtasan() {
        jalan.sampaiMusyawarahRt();
        isian("PilihRt", kelurahan.id, Kantor.idGrup("camat", kelurahan.kecamatan));
        tindakan.minta("camat", "KOREKSI");
        Ditolak.dengan("TANPA_ATASAN", () -> tindakan.pilih("camat", "Penyampaian hasil")).contains("Camat");
        assertThat(tugas("lurah")).doesNotContain("SetujuiKoreksi");
    }

    /** A submission that no procedure of today yields. */
    private void isian(String aktivitas, String unit, String kantor) {
        String kasus = panggung.kasus(jalan.nomor()).id();
        String proses = riwayat.semua(kasus).get(0).prosesId();
        arsip.simpan(new AsalIsian(kasus, proses, "tugas", new Pelaku("uji", "Pejabat Uji"))
                .pada(new TempatIsian(aktivitas, unit, kantor)), new PenyampaianIsian(jam.hariIni(), "Pejabat", null));
    }

    @Test
    @DisplayName("isian kegiatan yang tidak ada lagi dalam model: tidak ditawarkan, tidak menghalangi koreksi lain")
    void kegiatanHilang() {
        jalan.sampaiMusyawarahRt().undang("rw01");
        isian("KegiatanLama", kelurahan.rtA, Kantor.idGrup("ketua-rw", kelurahan.rwA));
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran("rw01", kelurahan.kepalaA));
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw01").musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan();
        tindakan.minta("rw01", "KOREKSI");
        assertThat(tindakan.pilihan("rw01").keySet()).hasSize(4).noneMatch(label -> label.contains("Penyampaian"));

        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)))
                .disetujui("lurah").jalankan();

        assertThat(List.of(tugas("rw01"), tugas("rw02"))).containsOnly(List.of("SampaikanHasil"));
    }

    @Test
    @DisplayName("daftar orang pada koreksi kehadiran tingkat Kelurahan tetap daftar musyawarah itu")
    void daftarPadaKoreksi() {
        jalan.sampaiMufakat();
        tindakan.minta("lurah", "KOREKSI").pilih("lurah", "Kehadiran musyawarah tingkat Kelurahan");
        PejabatRest lurah = new PejabatRest(new Klien(port, kelurahan.akun("lurah")));
        String tugas = lurah.pegang(jalan.nomor(), "IsiKoreksi");
        assertThat(lurah.daftar(tugas, "penggabungan-pengurus")).containsAll(kelurahan.pengurus());
        assertThat(lurah.daftar(tugas, "penggabungan-tokoh")).hasSizeGreaterThan(20);
        assertThat(lurah.lembar(tugas).path("awal").path("tokoh")).hasSize(20);
        lurah.coba(tugas, Map.of("tanggalPelaksanaan", jam.hariIni(), "pengurus", kelurahan.pengurus(), "tokoh",
                jalan.tokoh(11, 10))).berhasil();
        tindakan.disetujui("camat").jalankan();
        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("selagi musyawarah tingkat Kelurahan belum memutus, penyampaian dapat dikoreksi dan dikembalikan")
    void selagiMusyawarahKelurahan() {
        jalan.sampaiMusyawarahKelurahan().undang("lurah");
        tindakan.minta("rw01", "KOREKSI").pilih("rw01", "Penyampaian hasil");
        assertThat(tindakan.lembar("rw01", "IsiKoreksi").path("awal").path("penandatangan").asText())
                .isEqualTo("Ketua rw01");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "IsiKoreksi", Map.of("tanggalPenyampaian",
                jam.hariIni().minusDays(1), "penandatangan", "Ketua rw01"));
        tindakan.disetujui("lurah").jalankan();

        assertThat(temuan()).contains("ISIAN_TIDAK_DITERIMA_KEMBALI");
        assertThat(tindakan.lembar("rw01", "SampaikanHasil").path("fakta").path("RT yang digabung").asText())
                .contains("RT 001/RW 01");
    }

    @Test
    @DisplayName("tidak seorang pun menyetujui koreksi yang dimintanya sendiri, juga sebagai Pelaksana Tugas Lurah")
    void permintaanSendiri() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.koreksi("petugas", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)));
        menjadiPltLurah("petugas");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> tindakan.disetujui("petugas"));
    }

    @Test
    @DisplayName("POL-11 yang menulis koreksi tidak menyetujuinya, juga bila rekan sekantornya yang memintanya")
    void penulisKoreksi() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, SifatJabatan.DEFINITIF,
                "petugas-lain", jam.hariIni()));
        panggung.masukkan(List.of(kelurahan.akun("petugas-lain")));
        tindakan.minta("petugas", "KOREKSI").pilih("petugas", KEHADIRAN);
        jalan.pejabat("petugas-lain").kirim(jalan.nomor(), "IsiKoreksi",
                jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)));
        menjadiPltLurah("petugas-lain");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> tindakan.disetujui("petugas-lain"));
    }

    @Test
    @DisplayName("POL-11 yang meminta koreksi tidak menyetujuinya dengan akun barunya")
    void pemohonBerakunBaru() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.koreksi("petugas", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)));
        menjadiPltLurah("petugas");
        identity.deleteUser(kelurahan.akun("petugas"));
        panggung.masukkan(List.of(kelurahan.akun("petugas-baru")));
        panggung.ubah(e -> akunOrang.beri(kelurahan.orang("petugas"), kelurahan.akun("petugas-baru")));
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> tindakan.disetujui("petugas-baru"));
    }

    @Test
    @DisplayName("POL-11 pemohon koreksi diangkat menjadi Plt. Lurah sebelum koreksinya ditulis: Camat yang diminta menyetujuinya")
    void pemohonMenjadiPenyetuju() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.minta("petugas", "KOREKSI").pilih("petugas", KEHADIRAN);
        menjadiPltLurah("petugas");
        jalan.pejabat("petugas").kirim(jalan.nomor(), "IsiKoreksi",
                jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)));
        assertThat(tugas("petugas")).doesNotContain("SetujuiKoreksi");
        assertThat(tugas("camat")).containsExactly("SetujuiKoreksi");
        tindakan.diputus("camat", "TOLAK");
    }

    @Test
    @DisplayName("POL-11 pemohon koreksi yang sudah Plt. Lurah ketika isian dipilih: Camat yang diminta menyetujuinya")
    void pemohonSudahPenyetuju() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.minta("petugas", "KOREKSI");
        menjadiPltLurah("petugas");
        tindakan.pilih("petugas", KEHADIRAN);
        jalan.pejabat("petugas").kirim(jalan.nomor(), "IsiKoreksi",
                jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)));
        assertThat(tugas("camat")).containsExactly("SetujuiKoreksi");
    }

    private void menjadiPltLurah(String peran) {
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, peran,
                jam.hariIni()));
        panggung.sinkronkan(kelurahan);
    }

    @Test
    @DisplayName("nilai koreksi yang ditolak pemeriksaan: tugasnya terbuka lagi, berkas menyebut sebabnya")
    void koreksiTidakDiterima() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        Map<String, Object> sebelumUndangan = jalan.kehadiran("rw01", kelurahan.kepalaA);
        sebelumUndangan.put("tanggalPelaksanaan", jam.hariIni().minusDays(30));
        tindakan.koreksi("rw01", KEHADIRAN, sebelumUndangan).disetujui("lurah").jalankan();

        assertThat(tugas("rw01")).containsExactly("CatatKehadiran");
        assertThat(temuan()).contains("ISIAN_TIDAK_DITERIMA_KEMBALI");
        assertThat(tindakan.lembar("rw01", "CatatKehadiran").path("awal").path("hadir")).hasSize(40);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran("rw01", kelurahan.kepalaA));
        assertThat(tugas("rw01")).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("RT yang dipilih dikoreksi: kunci berpindah; musyawarah RT lain tentang penggabungan lain tidak berlaku")
    void pilihanRtDikoreksi() {
        jalan.mulai().pilihRt(kelurahan.rtKosong, kelurahan.rtB);
        assertThat(panggung.terkunci(jalan.nomor())).contains(kelurahan.rtKosong).doesNotContain(kelurahan.rtA);
        jalan.lurahMemutus(PutusanLurah.LANJUT).musyawarahSetuju("rw02", kelurahan.kepalaB);
        tindakan.koreksi("petugas", "Pilih RT", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB)));
        assertThat(tindakan.lembar("lurah", "SetujuiKoreksi").path("catatan").toString())
                .contains("semua musyawarah dan isian sesudahnya harus dibuat lagi");
        tindakan.disetujui("lurah").jalankan();

        assertThat(panggung.terkunci(jalan.nomor())).doesNotContain(kelurahan.rtKosong).contains(kelurahan.rtA);
        assertThat(tugas("lurah")).isEmpty();
        assertThat(List.of(tugas("rw01"), tugas("rw02"))).containsOnly(List.of("UndangPeserta"));
        assertThat(tindakan.lembar("rw02", "UndangPeserta").path("awal").path("tempat").asText())
                .isEqualTo("Balai warga");
        jalan.keduaRtSetuju().sampaikan();
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("koreksi pilihan ditolak karena RT dipegang kasus lain: RT yang tidak lagi dipilih tetap dilepas")
    void pilihanTertolakMelepasKunci() {
        jalan.mulai().pilihRt(kelurahan.rtKosong, kelurahan.rtB);
        Jalan lain = new Jalan(panggung, kelurahan, jam.hariIni()).mulai();
        wilayah.kunci(panggung.kasus(lain.nomor()).id(), lain.nomor(), List.of(kelurahan.rtA));
        tindakan.koreksi("petugas", "Pilih RT", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB)))
                .disetujui("lurah").jalankan();

        assertThat(temuan()).contains("ISIAN_TIDAK_DITERIMA_KEMBALI");
        assertThat(tugas("petugas")).contains("PilihRt");
        assertThat(panggung.terkunci(jalan.nomor()))
                .containsExactlyInAnyOrder(kelurahan.rtB, kelurahan.rwA, kelurahan.rwB);
    }

    @Test
    @DisplayName("RT yang tidak jadi digabung sudah bermusyawarah: musyawarah tingkat Kelurahan tetap dibuka")
    void rtLamaSudahBermusyawarah() {
        List<String> kepala = new ArrayList<>();
        panggung.ubah(e -> IntStream.range(0, 12).forEach(i ->
                kepala.add(kelurahan.kkMasuk(kelurahan.rtKosong, jam.hariIni().minusDays(30)))));
        jalan.sampaiPenyampaian();
        tindakan.koreksi("petugas", "Pilih RT", Map.of("rt", List.of(kelurahan.rtKosong, kelurahan.rtB)))
                .disetujui("lurah").jalankan();

        jalan.musyawarahSetuju("rw01", kepala).musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan().sampaikan();

        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("Camat mengembalikan satu tahap: Lurah meninjau lagi rancangan yang sama")
    void camatMengembalikan() {
        jalan.sampaiCamat();
        Ditolak.dengan("BUKAN_PEMEGANG_TUGAS", () -> tindakan.minta("rw01", "KEMBALIKAN"));
        tindakan.minta("camat", "KEMBALIKAN").jalankan();

        assertThat(tugas("camat")).isEmpty();
        assertThat(tugas("lurah")).containsExactly("TinjauRancangan");
        JsonNode tinjauan = tindakan.lembar("lurah", "TinjauRancangan");
        assertThat(tinjauan.path("awal").has("putusan")).as("what was decided is decided anew").isFalse();
        assertThat(tinjauan.path("catatan").toString()).contains("dikembalikan satu tahap atas permintaan Camat",
                TindakanUji.ALASAN).as("nothing else was filled in").doesNotContain("sudah diisi menurut kiriman");
        jalan.tinjau().camatSetuju();
        tindakan.minta("lurah", "KEMBALIKAN").jalankan();
        assertThat(tugas("camat")).containsExactly("BeriPersetujuan");
        assertThat(tindakan.lembar("camat", "BeriPersetujuan").path("awal").has("jawaban")).isFalse();
        jalan.camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("beberapa rancangan gugur: yang terakhir terbuka kembali, sesudah ada yang baru yang baru itu")
    void rancanganTerakhir() {
        jalan.sampaiMufakat();
        rancangan("Pertama").tinjau("PERBAIKI");
        rancangan("Kedua").tinjau();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)))
                .disetujui("lurah").jalankan();
        assertThat(tembusan()).isEqualTo("Kedua");

        rancangan("Ketiga").tinjau("PERBAIKI");
        assertThat(tembusan()).isEqualTo("Ketiga");
    }

    private Jalan rancangan(String tembusan) {
        jalan.pejabat("petugas").kirim(jalan.nomor(), "LengkapiRancangan", Map.of("tembusan", tembusan));
        return jalan;
    }

    private String tembusan() {
        return tindakan.lembar("petugas", "LengkapiRancangan").path("awal").path("tembusan").asText();
    }

    @Test
    @DisplayName("di tengah Musyawarah dikembalikan satu tahap: formulirnya terbuka dengan isi yang lama")
    void kembaliDiTengahMusyawarah() {
        jalan.sampaiMusyawarahRt().undang("rw02").rapat("rw01", kelurahan.kepalaA);
        tindakan.minta("rw01", "KEMBALIKAN").jalankan();
        assertThat(tugas("rw01")).containsExactly("CatatKehadiran");
        assertThat(tugas("rw02")).containsExactly("CatatKehadiran");
        assertThat(tindakan.lembar("rw01", "CatatKehadiran").path("awal").path("hadir")).hasSize(40);
        assertThat(tindakan.lembar("rw02", "CatatKehadiran").path("awal").has("hadir")).isFalse();

        tindakan.minta("rw01", "KEMBALIKAN").jalankan();
        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
        Ditolak.dengan("TAHAP_SENDIRI_SAJA", () -> tindakan.minta("rw01", "KEMBALIKAN"));
        jalan.musyawarahSetuju("rw01", kelurahan.kepalaA);
        jalan.pejabat("rw02").kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran("rw02", kelurahan.kepalaB));
        jalan.pejabat("rw02").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw02").jalankan().sampaikan().mufakatKelurahan(kelurahan.pengurus());
        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("hasil yang tinggal diteruskan tidak dikembalikan Ketua RW kepada dirinya, juga oleh yang terakhir")
    void ketuaRwHanyaMeneruskan() {
        jalan.sampaiPenyampaian();
        List.of("rw01", "rw02").forEach(rw -> Ditolak.dengan("TAHAP_SENDIRI_SAJA",
                () -> tindakan.minta(rw, "KEMBALIKAN")).contains("kebijakan Rukun", "koreksi"));

        tindakan.minta("lurah", "KEMBALIKAN").jalankan();
        assertThat(tugas("rw02")).containsExactly("TandatanganiBeritaAcara");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).hasSize(1);
    }

    @Test
    @DisplayName("usulan awal tidak dikembalikan, dan dikoreksi hanya oleh kantor yang mengajukannya")
    void tanpaTahapSebelumnya() {
        jalan.mulai();
        Ditolak.dengan("TANPA_TAHAP_SEBELUMNYA", () -> tindakan.minta("lurah", "KEMBALIKAN"))
                .contains("tarik kasus ini");
        Ditolak.dengan("TANPA_ISIAN", () -> tindakan.minta("lurah", "KOREKSI")).contains("Belum ada isian kantor Anda");
        assertThat(tindakan.minta("petugas", "KOREKSI").pilihan("petugas").keySet()).singleElement().asString()
                .contains("Usulan penggabungan");
    }

    @Test
    @DisplayName("pengembalian yang didahului pekerjaan baru tidak dilaksanakan")
    void pengembalianTerlambat() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tindakan.minta("rw01", "KEMBALIKAN");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        tindakan.jalankan();
        assertThat(tugas("rw01")).containsExactly("TandatanganiBeritaAcara");
        assertThat(temuan()).contains("TINDAKAN_TERLAMBAT");
    }

    @Test
    @DisplayName("selama kasus menyelesaikan langkahnya sendiri, pemasukan kembali menunggu dengan jeda")
    void menunggu() {
        jalan.sampaiPenyampaian();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)))
                .disetujui("lurah");
        pekerjaan("PeriksaPelaksanaan").forEach(j -> management.executeJob(j.getId()));
        while (!pekerjaan("LanjutkanKasus").isEmpty()) {
            pekerjaan("LanjutkanKasus").forEach(j -> management.executeJob(j.getId()));
        }
        assertThat(pekerjaan("Tunggu")).singleElement()
                .satisfies(j -> assertThat(j.getDuedate()).isAfter(Date.from(jam.instant().minusSeconds(1))));
        tindakan.jalankan();
        assertThat(tugas("rw01")).containsExactly("SampaikanHasil");
        pekerjaan("Tunggu").forEach(j -> management.executeJob(j.getId()));
        tindakan.jalankan();
        assertThat(pekerjaan("Tunggu")).isEmpty();
    }

    @Test
    @DisplayName("kantor mendahului pemasukan kembali: putusan sesudah isian yang dikoreksi tetap diberikan lagi")
    void kantorMendahului() {
        jalan.sampaiCamat();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 30)))
                .disetujui("lurah");
        pekerjaan("PeriksaPelaksanaan").forEach(j -> management.executeJob(j.getId()));
        pekerjaan("LanjutkanKasus").forEach(j -> management.executeJob(j.getId()));
        assertThat(tugas("rw01")).containsExactly("CatatKehadiran");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 35)));

        tindakan.jalankan();

        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
        assertThat(tugas("camat")).isEmpty();
    }

    @Test
    @DisplayName("koreksi yang membuat RT menolak mengakhiri kasus; berkas tidak menyebutnya berlanjut")
    void koreksiMengakhiriKasus() {
        jalan.sampaiPenyampaian();
        Map<String, Object> menolak = Jalan.mufakat();
        menolak.put("putusan", "MENOLAK");
        tindakan.koreksi("rw01", "Pembahasan dan mufakat – RT 001/RW 01", menolak).disetujui("lurah").jalankan();

        assertThat(panggung.kasus(jalan.nomor()).status()).isEqualTo(StatusKasus.SELESAI);
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN)).extracting(t -> t.path("tindakan").asText())
                .contains("Isian dimasukkan kembali").doesNotContain("Kasus berlanjut");
    }

    private List<Job> pekerjaan(String kegiatan) {
        return management.createJobQuery().activityId(kegiatan).list().stream()
                .filter(j -> jalan.nomor().equals(panggung.nomor(j.getProcessInstanceId()))).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }

    private List<String> tugas(String siapa) {
        return jalan.pejabat(siapa).namaTugas(jalan.nomor());
    }
}
