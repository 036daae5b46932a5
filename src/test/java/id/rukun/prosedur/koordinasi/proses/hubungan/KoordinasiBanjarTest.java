package id.rukun.prosedur.koordinasi.proses.hubungan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.DokumenService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.RuteKoordinasi;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** BJR-PR-01, from the request to its end. */
@UjiAplikasi
class KoordinasiBanjarTest {

    private static final String ALASAN = KasusBanjar.ALASAN;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private DirektoriUnit direktori;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;

    private KotaUji kota;
    private KasusBanjar kasus;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        Stream.of("ASISTEN_1", "ASISTEN_2", "ASISTEN_3").forEach(asisten -> kota.akun("asisten." + asisten));
        kota.akun("sekda");
        kasus = new KasusBanjar(panggung, kota, jam.hariIni());
    }

    @Test
    @DisplayName("BJR-X-01, BJR-X-112 Dinas dengan Dinas: sifat pasangannya terisi tanpa struktural, Asisten dan pihaknya diberi tahu, dilaksanakan")
    void x112() {
        kasus.mulai("kepala.DISDUKCAPIL", kasus.permintaan("Data siswa", "DISDIKBUD"));
        assertThat(kasus.pejabat("kepala.DISDUKCAPIL").namaTugas(kasus.nomor())).containsExactly("LengkapiHubungan");
        assertThat(new TindakanUji(panggung, kasus).lembar("kepala.DISDUKCAPIL", "LengkapiHubungan").toString())
                .contains("kolegial, fungsional, dan koordinatif", "Pasal 15 ayat (8)");
        kasus.rinci(kasus.hubungan());
        assertThat(sifat("DISDIKBUD")).containsExactlyInAnyOrder("KOLEGIAL", "FUNGSIONAL", "KOORDINATIF");
        assertThat(register().rute()).isEqualTo(RuteKoordinasi.LANGSUNG);
        assertThat(register().status()).isEqualTo(StatusKoordinasi.TERBUKA);
        assertThat(register().ditanganiOleh()).isEqualTo("kepala-unit-" + kota.unit("DISDUKCAPIL"));
        assertThat(asisten()).containsExactly("PEMKESRA");
        assertThat(penerima()).contains("asisten-" + kota.unit("ASISTEN_1"), "kepala-unit-" + kota.unit("DISDIKBUD"))
                .doesNotContain("sekda-" + kota.unit("SETDA"));
        assertThat(dokumen.dari(id())).singleElement().satisfies(d -> assertThat(d.naskah().toString())
                .contains("Ruang lingkup hubungan", "kolegial, fungsional, dan koordinatif", "Kebutuhan", "pertemuan: langsung",
                        "Asisten terkait", "Asisten Pemerintahan dan Kesejahteraan Rakyat"));
        kasus.laksanakan("DISDIKBUD");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan()).isEmpty();
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DITUTUP);
    }

    @Test
    @DisplayName("BJR-X-02, BJR-X-03 struktural dan konsultatif antar-Dinas ditolak; BJR-X-04 konsultasi tanpa sifat konsultatif diterima")
    void x02() {
        kasus.mulai("kepala.DISDUKCAPIL", bentuk(kasus.permintaan("Sekolah", "DISDIKBUD"), "KONSULTASI"));
        Ditolak.dengan("BJR_R_02", () -> kasus.rinci(konsultasi(kasus.hubungan("DISDIKBUD STRUKTURAL")))).contains("Pasal 15 ayat (8)");
        kasus.lepaskan("kepala.DISDUKCAPIL", "LengkapiHubungan");
        Ditolak.dengan("BJR_R_02", () -> kasus.rinci(konsultasi(kasus.hubungan("DISDIKBUD KONSULTATIF"))));
        kasus.lepaskan("kepala.DISDUKCAPIL", "LengkapiHubungan");
        kasus.rinci(konsultasi(kasus.hubungan("DISDIKBUD KOORDINATIF")));
        assertThat(sifat("DISDIKBUD")).containsExactly("KOORDINATIF");
        assertThat(register().status()).isEqualTo(StatusKoordinasi.TERBUKA);
    }

    @Test
    @DisplayName("BJR-X-07, BJR-X-08 Setda konsultatif dengan Dinas, tidak dengan Setwan; BJR-X-122 petunjuk struktural hanya dari Sekretaris Daerah")
    void x122() {
        kasus.mulai("kepala.BAG_HUKUM", kasus.permintaan("Rancangan peraturan", "DKUKMP", "SETWAN"));
        Ditolak.dengan("BJR_R_02", () -> kasus.rinci(kasus.hubungan("DKUKMP KONSULTATIF", "SETWAN KONSULTATIF")))
                .contains("Pasal 15 ayat (3)");
        kasus.lepaskan("kepala.BAG_HUKUM", "LengkapiHubungan");
        Map<String, Object> struktural = kasus.hubungan("DKUKMP STRUKTURAL");
        Ditolak.dengan("BJR_R_12", () -> kasus.rinci(struktural)).contains("belum dipilih");
        kasus.lepaskan("kepala.BAG_HUKUM", "LengkapiHubungan");
        struktural.put("muatanStruktural", "PETUNJUK");
        Ditolak.dengan("BJR_R_12", () -> kasus.rinci(struktural)).contains("hanya dari Sekretaris Daerah");
        kasus.mulai("sekda", kasus.permintaan("Petunjuk pasar", "DKUKMP")).rinci(struktural);
        assertThat(sifat("DKUKMP")).containsExactly("STRUKTURAL");
        assertThat(register().ditanganiOleh()).startsWith("sekda-");
    }

    @Test
    @DisplayName("BJR-X-115 Setwan dengan Kecamatan hanya teknis; koordinatif diganti (R-11), kolegial ditolak")
    void x115() {
        kasus.mulai("kepala.SETWAN", kasus.permintaan("Reses", "DPMPTSP", "01"));
        Ditolak.dengan("BJR_R_02", () -> kasus.rinci(kasus.hubungan("DPMPTSP KOLEGIAL", "01 KOLEGIAL")))
                .contains("teknis fungsional", "teknis operasional");
        kasus.lepaskan("kepala.SETWAN", "LengkapiHubungan");
        Ditolak.dengan("BJR_R_11", () -> kasus.rinci(kasus.hubungan("01 KOORDINATIF"))).contains("teknis operasional");
        kasus.lepaskan("kepala.SETWAN", "LengkapiHubungan");
        kasus.rinci(kasus.hubungan("DPMPTSP KOLEGIAL", "01 TEKNIS_OPERASIONAL"));
        assertThat(sifat("01")).containsExactly("TEKNIS_OPERASIONAL");
    }

    @Test
    @DisplayName("BJR-X-11, BJR-X-75, BJR-X-12 Camat memberi petunjuk kepada Kelurahannya; Lurah hanya melapor; Kelurahan lain tanpa sifat")
    void x12() {
        Map<String, Object> petunjuk = kasus.hubungan("01.1001 STRUKTURAL");
        petunjuk.put("muatanStruktural", "PETUNJUK");
        kasus.mulai("camat.01", kasus.permintaan("Posyandu", "01.1001")).rinci(petunjuk);
        assertThat(sifat("01.1001")).containsExactly("STRUKTURAL");
        kasus.mulai("camat.02", kasus.permintaan("Posyandu", "01.1001"));
        Ditolak.dengan("BJR_R_13", () -> kasus.rinci(petunjuk)).contains("bukan bagian");
        kasus.lepaskan("camat.02", "LengkapiHubungan");
        kasus.rinci(kasus.hubungan());
        assertThat(sifat("01.1001")).isEmpty();
        assertThat(penerima()).contains("sekda-" + kota.unit("SETDA"));
        kasus.mulai("lurah.01.1001", kasus.permintaan("Posyandu", "01"));
        Map<String, Object> keAtas = kasus.hubungan("01 STRUKTURAL");
        keAtas.put("muatanStruktural", "PETUNJUK");
        Ditolak.dengan("BJR_R_12", () -> kasus.rinci(keAtas));
        kasus.lepaskan("lurah.01.1001", "LengkapiHubungan");
        keAtas.put("muatanStruktural", "LAPORAN");
        kasus.rinci(keAtas);
        assertThat(sifat("01")).containsExactly("STRUKTURAL");
    }

    @Test
    @DisplayName("BJR-X-13, BJR-X-18, BJR-X-116 pasangan yang tidak diatur tanpa sifat, Sekretaris Daerah diberi tahu; BLUD RSUD pada Asisten I")
    void x13() {
        kasus.mulai("petugas.SATPOL_PP", kasus.permintaan("Ketertiban", "01.1001", "BLUD_RSUD", "DISHUB"));
        Ditolak.dengan("BJR_R_03", () -> kasus.rinci(kasus.hubungan("01.1001 FUNGSIONAL"))).contains("tidak diatur Pasal 15");
        kasus.lepaskan("petugas.SATPOL_PP", "LengkapiHubungan");
        kasus.rinci(kasus.hubungan("DISHUB KOLEGIAL"));
        assertThat(sifat("DISHUB")).as("BJR-X-20").containsExactly("KOLEGIAL");
        assertThat(sifat("BLUD_RSUD")).isEmpty();
        assertThat(asisten()).containsExactlyInAnyOrder("PEMKESRA", "EKBANG");
        assertThat(penerima()).contains("sekda-" + kota.unit("SETDA"));
        assertThat(pemberitahuan.kasus(id())).anySatisfy(p -> assertThat(p.kalimat()).contains("tidak diatur Pasal 15"));
    }

    @Test
    @DisplayName("BJR-X-72, BJR-X-109, BJR-X-21, BJR-X-26 pihak, kode, dan bentuk; mitra dan Wakil Wali Kota bukan pemohon")
    void ditolak() {
        Ditolak.dengan("BJR_R_01", () -> kasus.mulai("kepala.DISPORA", kasus.permintaan("Sendiri", "DISPORA")));
        Map<String, Object> asing = kasus.permintaan("Asing", "DISHUB");
        asing.put("unitUtama", new KotaUji(panggung, "13.75").unit("DINKES"));
        Ditolak.dengan("BJR_R_82", () -> kasus.mulai("kepala.DISPORA", asing));
        Ditolak.dengan("BJR_R_05", () -> kasus.mulai("kepala.DISPORA", bentuk(kasus.permintaan("Cara lain", "DISHUB"), "CARA_LAIN")));
        Ditolak.dengan("BUKAN_PEMOHON_KOORDINASI", () -> kasus.mulai("wakil", kasus.permintaan("Wakil", "DISHUB"))).contains("Wakil");
        kasus.mulai("kepala.DISPORA", kasus.permintaan("Cara", "DISHUB"));
        Map<String, Object> tanpaCara = kasus.hubungan();
        tanpaCara.remove("caraPertemuan");
        Ditolak.dengan("BJR_R_06", () -> kasus.rinci(tanpaCara));
        kasus.lepaskan("kepala.DISPORA", "LengkapiHubungan");
        Map<String, Object> tanpaKebutuhan = kasus.hubungan();
        tanpaKebutuhan.remove("kebutuhan");
        Ditolak.dengan("BJR_R_09", () -> kasus.rinci(tanpaKebutuhan));
        kasus.lepaskan("kepala.DISPORA", "LengkapiHubungan");
        Ditolak.dengan("BJR_R_82", () -> kasus.rinci(kasus.hubungan("DLH KOLEGIAL")));
    }

    @Test
    @DisplayName("BJR-X-09 Setwan dengan Badan struktural ditolak (Pasal 15 ayat (6)); BJR-X-73 hubungan PERINTAH tidak ada dalam Pasal 4")
    void x09() {
        kasus.mulai("kepala.SETWAN", kasus.permintaan("Anggaran", "BPKPD"));
        Map<String, Object> struktural = kasus.hubungan("BPKPD STRUKTURAL");
        struktural.put("muatanStruktural", "PETUNJUK");
        Ditolak.dengan("BJR_R_02", () -> kasus.rinci(struktural)).contains("Pasal 15 ayat (6)");
        kasus.lepaskan("kepala.SETWAN", "LengkapiHubungan");
        Map<String, Object> perintah = kasus.hubungan();
        perintah.put("ruangHubungan", "PERINTAH");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus.rinci(perintah)).contains("Ruang");
        kasus.lepaskan("kepala.SETWAN", "LengkapiHubungan");
        kasus.rinci(kasus.hubungan("BPKPD KOLEGIAL"));
        assertThat(sifat("BPKPD")).containsExactly("KOLEGIAL");
    }

    @Test
    @DisplayName("BJR-X-113 Setda kepada Badan konsultatif dan struktural sekaligus; BJR-X-121 Dinas dengan Setda tanpa sifat: semua selain struktural")
    void x113() {
        Map<String, Object> keduanya = kasus.hubungan("BKPSDM KONSULTATIF", "BKPSDM STRUKTURAL");
        keduanya.put("muatanStruktural", "PETUNJUK");
        kasus.mulai("sekda", kasus.permintaan("Disiplin", "BKPSDM")).rinci(keduanya);
        assertThat(sifat("BKPSDM")).containsExactlyInAnyOrder("KONSULTATIF", "STRUKTURAL");
        kasus.mulai("kepala.DKUKMP", kasus.permintaan("Naskah dinas", "SETDA")).rinci(kasus.hubungan());
        assertThat(sifat("SETDA")).containsExactlyInAnyOrder("KONSULTATIF", "KOLEGIAL", "FUNGSIONAL", "KOORDINATIF");
    }

    @Test
    @DisplayName("BJR-X-108 pejabat Dinas lain tidak mengisi permintaan yang bukan unitnya; BJR-X-111 koordinasi yang ditutup tidak diubah lagi")
    void x111() {
        kasus.mulai("kepala.DISPORA", kasus.permintaan("Lapangan", "DLH"));
        Task tugas = kasus.pejabat("kepala.DISPORA").tugas(kasus.nomor(), "LengkapiHubungan");
        kota.akun("kepala.DISNAKER");
        assertThat(kasus.pejabat("kepala.DISNAKER").namaTugas(kasus.nomor())).isEmpty();
        assertThatThrownBy(() -> kasus.pejabat("kepala.DISNAKER").kirim(tugas, kasus.hubungan())).isInstanceOf(AuthorizationException.class);
        assertThat(register().ruang()).isNull();
        kasus.rinci(kasus.hubungan()).laksanakan("DLH");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        Ditolak.dengan("BUKAN_KASUS_ANDA", () -> new TindakanUji(panggung, kasus).minta("kepala.DISPORA", "KOREKSI"));
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DITUTUP);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"PERTEMUAN, caraPertemuan, UndangUnit", "PERTUKARAN_DATA, caraData, IsiPertukaran", "KONSULTASI, caraKonsultasi, IsiKonsultasi"})
    @DisplayName("satu bentuk saja membuka prosedurnya sendiri, tidak yang lain")
    void satuBentuk(String bentuk, String cara, String kegiatan) {
        Map<String, Object> hubungan = kasus.hubungan();
        hubungan.remove("caraPertemuan");
        hubungan.put(cara, "LANGSUNG");
        kasus.mulai("kepala.DKP3", bentuk(kasus.permintaan("Hanya dengan " + kegiatan.toLowerCase(Locale.ROOT), "DISHUB"), bentuk)).rinci(hubungan);
        panggung.jalankanPekerjaan(kasus.nomor());
        assertThat(kasus.pejabat("kepala.DKP3").namaTugas(kasus.nomor())).containsExactly(kegiatan);
    }

    @Test
    @DisplayName("BJR-X-124 Kantor BPN: jalur harus dipilih; langsung dengan alasan, dan peringatannya tercatat")
    void x124() {
        kasus.mulai("kepala.DPUTR", kasus.permintaan("Sertipikat jalan", "BPN"));
        Ditolak.dengan("BJR_R_86", () -> kasus.rinci(kasus.hubungan()));
        kasus.lepaskan("kepala.DPUTR", "LengkapiHubungan");
        Map<String, Object> langsung = kasus.hubungan();
        langsung.put("jalurIv", "LANGSUNG");
        Ditolak.dengan("BJR_R_61", () -> kasus.rinci(langsung)).contains("forum");
        kasus.lepaskan("kepala.DPUTR", "LengkapiHubungan");
        langsung.put("alasanLangsung", ALASAN);
        kasus.rinci(langsung);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("BJR_R_61");
        kasus.laksanakan("BPN");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BJR-X-68 lewat forum, bersama sebuah Dinas: forum dan pertemuan masing-masing cabang; forum di luar Rukun dengan namanya")
    void lewatForum() {
        kasus.mulai("kepala.DPUTR", kasus.permintaan("Banjir", "POLRES", "DLH"));
        Map<String, Object> forum = kasus.hubungan();
        forum.put("jalurIv", "FORKOPIMDA");
        kasus.rinci(forum).laksanakan("DLH");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan()).singleElement().asString().contains("Forum Koordinasi Pimpinan Daerah");
        kasus.mulai("kepala.DPUTR", kasus.permintaan("Longsor", "KORAMIL_1"));
        forum.put("jalurIv", "FORKOPIMCAM");
        kasus.rinci(forum).laksanakan(1);
        assertThat(temuan()).singleElement().asString().contains("Forum Koordinasi Pimpinan di Kecamatan");
    }

    @Test
    @DisplayName("BJR-X-125 usulan forum ditolak ketuanya, di luar Rukun: pemohon mengoreksi jalurnya menjadi langsung dengan alasan, atau mengakhirinya")
    void x125() {
        Map<String, Object> forum = kasus.hubungan();
        forum.put("jalurIv", "FORKOPIMDA");
        kasus.mulai("kepala.DPUTR", kasus.permintaan("Batas sempadan", "BPN")).rinci(forum);
        panggung.jalankanPekerjaan(kasus.nomor());
        assertThat(kasus.pejabat("kepala.DPUTR").namaTugas(kasus.nomor())).containsExactly("CatatPelaksanaan");
        Map<String, Object> langsung = kasus.hubungan();
        langsung.put("jalurIv", "LANGSUNG");
        langsung.put("alasanLangsung", "Wali Kota menolak usulan forum: cukup antarkantor.");
        new TindakanUji(panggung, kasus).koreksi("kepala.DPUTR", "Rincian koordinasi", langsung).disetujui("sekda").jalankan();
        panggung.jalankanPekerjaan(kasus.nomor());
        assertThat(register().jalurIv()).isEqualTo(PilihanJalurIv.LANGSUNG);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("BJR_R_61");
        assertThat(kasus.pejabat("kepala.DPUTR").namaTugas(kasus.nomor())).containsExactly("UndangUnit");
        kasus.laksanakan("BPN");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        kasus.mulai("kepala.DPUTR", kasus.permintaan("Batas kelurahan", "BPN")).rinci(forum);
        panggung.jalankanPekerjaan(kasus.nomor());
        new TindakanUji(panggung, kasus).minta("kepala.DPUTR", "TARIK").jalankan();
        panggung.pastikanSelesai(kasus.nomor(), "DITARIK");
        assertThat(register().status()).isEqualTo(StatusKoordinasi.DITUTUP);
    }

    @Test
    @DisplayName("BJR-X-37, BJR-R-38 dengan DPRD: Dinas melalui Sekretaris Daerah; ia mengembalikan, lalu menangani; Setwan langsung")
    void dprd() {
        kasus.mulai("kepala.DINSOSP3A", kasus.permintaan("Perda sosial", "DPRD")).rinci(kasus.hubungan());
        assertThat(register().rute()).isEqualTo(RuteKoordinasi.SEKDA);
        assertThat(new TindakanUji(panggung, kasus).lembar("sekda", "PutuskanPermintaan").toString()).as("tanpa penyerahan kepada Asisten")
                .contains("tanpaPilihan", "RUTEKAN");
        kasus.sekda(Map.of("putusan", "KEMBALIKAN", "alasan", ALASAN));
        assertThat(kasus.pejabat("kepala.DINSOSP3A").namaTugas(kasus.nomor())).containsExactly("LengkapiHubungan");
        kasus.rinci(kasus.hubungan()).sekda(Map.of("putusan", "TANGANI"));
        kasus.laksanakan(1);
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan()).singleElement().asString().contains("Koordinasi dengan DPRD dilaksanakan di luar Rukun");
        kasus.mulai("kepala.SETWAN", kasus.permintaan("Risalah", "DPRD")).rinci(kasus.hubungan());
        assertThat(register().rute()).isEqualTo(RuteKoordinasi.LANGSUNG);
        kasus.laksanakan("DPRD");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan()).isEmpty();
        kasus.mulai("walikota", kasus.permintaan("Rapat konsultasi", "DPRD")).rinci(kasus.hubungan());
        assertThat(register().rute()).isEqualTo(RuteKoordinasi.LANGSUNG);
    }

    @Test
    @DisplayName("BJR-X-22, BJR-X-132 tiga bentuk, masing-masing dengan caranya sendiri")
    void x132() {
        kasus.mulai("kepala.BKPSDM", bentuk(kasus.permintaan("Formasi", "DISKOMINFO"), "PERTEMUAN", "PERTUKARAN_DATA", "KONSULTASI"));
        Map<String, Object> isi = konsultasi(kasus.hubungan());
        isi.put("caraPertemuan", "MEDIA_ELEKTRONIK");
        isi.put("caraData", "LANGSUNG");
        isi.put("kegiatan", "LAINNYA");
        isi.put("kegiatanLain", "Penyusunan formasi");
        kasus.rinci(isi);
        assertThat(koordinasi.bentuk(id())).extracting(KoordinasiBentuk::cara)
                .containsExactlyInAnyOrder("MEDIA_ELEKTRONIK", "LANGSUNG", "LANGSUNG");
        assertThat(register().kegiatanLain()).isEqualTo("Penyusunan formasi");
        kasus.laksanakan("DISKOMINFO");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    private static Map<String, Object> bentuk(Map<String, Object> isi, String... bentuk) {
        isi.put("bentuk", List.of(bentuk));
        return isi;
    }

    private static Map<String, Object> konsultasi(Map<String, Object> isi) {
        isi.put("caraKonsultasi", "LANGSUNG");
        return isi;
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private Koordinasi register() {
        return koordinasi.koordinasi(id());
    }

    private List<String> sifat(String unit) {
        return koordinasi.pihak(id()).stream().filter(p -> p.unitId().equals(kota.unit(unit))).findFirst().orElseThrow().sifat();
    }

    private List<String> asisten() {
        return koordinasi.asisten(id()).stream().map(KoordinasiAsisten::asistenId).map(direktori::kodeAsisten).toList();
    }

    private List<String> penerima() {
        return pemberitahuan.kasus(id()).stream().map(p -> p.penerima()).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("keterangan").asText()).toList();
    }
}
