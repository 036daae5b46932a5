package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.OfficeSync;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UnitAsal;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A vacant seat is nobody's dead end: who stands in sees its tasks, does them, and says in which quality. */
@UjiAplikasi
class KursiKosongTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private OfficeSync kantor;
    @Autowired private PelaksanaKantor pelaksana;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private PenggabunganService penggabungan;
    @Autowired private ProcessEngine mesin;
    @Autowired private IdentityService identity;
    @Autowired private BerkasService berkas;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private PergantianHari hari;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        hari = new PergantianHari(mesin, jam);
        hariIni = jam.hariIni();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        jalan = new Jalan(panggung, kelurahan, hariIni);
    }

    /** Posts that ended in the days that went by are held again today; each test has accounts of its own. */
    @AfterAll
    static void kantorKembali(@Autowired OfficeSync sinkron) {
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("Ketua RW meninggal selagi tugasnya terbuka: Lurah melihat dan mengerjakannya; Ketua baru mengambil alih")
    void kosongKemudian() {
        jalan.sampaiMusyawarahRt();
        assertThat(tugas("lurah")).isEmpty();
        LocalDate besok = hariIni.plusDays(1);
        panggung.ubah(e -> List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, besok)));
        hari.besok();

        assertThat(tugas("rw01")).isEmpty();
        assertThat(tugas("petugas")).isEmpty();
        assertThat(tugas("camat")).isEmpty();
        assertThat(tugas("rw02")).containsExactly("UndangPeserta");
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        String sejak = Kalender.tulis(besok);
        assertThat(lembar("lurah", "UndangPeserta")).contains("Kursi Ketua RW 01 kosong sejak " + sejak
                        + "; tugas ini dilihat Lurah " + nama()).contains("RUKUN-POL-21")
                .contains("hanya sah bila dipimpin Ketua RW, Careteker Ketua RW");
        jalan.pada(besok).undang("lurah");
        assertThat(entri("Undang peserta").jabatan())
                .isEqualTo("Lurah " + nama() + " selaku pengganti Ketua RW 01 (kursi kosong sejak " + sejak + ")");

        LocalDate lusa = besok.plusDays(1);
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.CARETEKER, "careteker",
                lusa));
        panggung.masukkan(List.of(kelurahan.akun("careteker")));
        Task dipegang = jalan.pejabat("lurah").tugas(jalan.nomor(), "CatatKehadiran");
        jalan.pejabat("lurah").ambil(dipegang);
        hari.besok();
        assertThat(tugas("lurah")).isEmpty();
        jalan.pada(lusa).pejabat("careteker").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.pada(lusa).kehadiran("careteker", kelurahan.kepalaA));
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(StatusMusyawarah.SAH);
    }

    @Test
    @DisplayName("kursi sudah kosong ketika tugasnya timbul: Lurah melihatnya seketika, dan tidak ada yang lain")
    void kosongSebelumnya() {
        panggung.ubah(e -> List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, hariIni)));
        KelurahanUji tetangga = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        jalan.sampaiMusyawarahRt();

        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        assertThat(tugas("petugas")).isEmpty();
        assertThat(panggung.sebagai(tetangga.akun("lurah")).namaTugas(jalan.nomor())).isEmpty();
        assertThat(pelaksana.kantor("ketua-rw-" + kelurahan.rwA)).isEqualTo("lurah-" + kelurahan.id);
        assertThat(pelaksana.kantor("ketua-rw-" + kelurahan.rwB)).isEqualTo("ketua-rw-" + kelurahan.rwB);
    }

    @Test
    @DisplayName("jabatan berubah pada siang hari: penyelarasan satu akun membawa penggantinya, juga ketika kursi terisi")
    void siangHari() {
        jalan.sampaiMusyawarahRt();
        panggung.ubah(e -> List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, hariIni)));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        assertThat(tugas("rw02")).as("kursi lain tetap").containsExactly("UndangPeserta");

        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, "rw01baru",
                hariIni));
        Task milikRw = jalan.pejabat("lurah").tugas(jalan.nomor(), "UndangPeserta");
        assertThatThrownBy(() -> jalan.pejabat("lurah").ambil(milikRw)).as("menurut register, seketika")
                .isInstanceOf(AuthorizationException.class);
        panggung.masukkan(List.of(kelurahan.akun("rw01baru")));
        assertThat(tugas("lurah")).isEmpty();
        assertThat(tugas("rw01baru")).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("POL-21 hanya Sekretaris: Sekretaris RW melihat tugasnya, mengundang sebagai pengganti, Lurah tidak")
    void sekretaris() {
        jalan.sampaiMusyawarahRt();
        panggung.ubah(e -> kelurahan.berakhir("rw01", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));

        assertThat(tugas("lurah")).isEmpty();
        jalan.undang("sekretaris.rw01");
        assertThat(entri("Undang peserta").jabatan()).startsWith("Sekretaris RW 01")
                .contains("selaku pengganti Ketua RW 01 (kursi kosong");
        // Pasal 11 ayat (1) huruf a: he may call the meeting, and cannot chair it.
        jalan.pejabat("sekretaris.rw01").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.kehadiran("sekretaris.rw01", kelurahan.kepalaA));
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(StatusMusyawarah.PIMPINAN_TIDAK_SAH);
    }

    @Test
    @DisplayName("Ketua RW meninggal menurut register penduduk, jabatannya belum diakhiri: kursinya kosong sejak hari itu")
    void meninggal() {
        jalan.sampaiMusyawarahRt();
        panggung.ubah(e -> e.find(Penduduk.class, kelurahan.orang("rw01")).meninggal(hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));

        assertThat(tugas("rw01")).isEmpty();
        assertThat(lembar("sekretaris.rw01", "UndangPeserta"))
                .contains("Kursi Ketua RW 01 kosong sejak " + Kalender.tulis(hariIni));
    }

    @Test
    @DisplayName("hari Ketua RW meninggal: Sekretaris bertindak pada hari itu juga; yang ditandatangani almarhum tetap sah")
    void hariMeninggal() {
        String ketua = namaOrang("rw01");
        jalan.mulai().pilihRt().rapat("rw01", kelurahan.kepalaA).pejabat("rw01")
                .kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.musyawarahSetuju("rw02", kelurahan.kepalaB);
        panggung.ubah(e -> e.find(Penduduk.class, kelurahan.orang("rw01")).meninggal(hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));

        jalan.pejabat("sekretaris.rw01").kirim(jalan.nomor(), "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", hariIni, "penandatangan", ketua + "\nNotulis"));
        jalan.jalankan().sampaikan("sekretaris.rw01");

        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN))
                .filteredOn(p -> p.path("aturan").asText().equals("RUKUN-POL-40")
                        && p.path("pesan").asText().contains("sejak kursinya kosong pada hari itu penggantinya"))
                .hasSize(2).allSatisfy(p -> assertThat(p.path("pesan").asText())
                        .contains("yang menjabat Ketua RW 01 adalah " + ketua, namaOrang("sekretaris.rw01")));
    }

    @Test
    @DisplayName("yang menggantikan di dua tempat tidak kehilangan yang satu ketika jabatan di tempat lain berubah siang hari")
    void duaTempat() {
        KelurahanUji sebelah = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        Jalan disana = new Jalan(panggung, sebelah, hariIni).mulai().pilihRt();
        jalan.mulai().pilihRt();
        panggung.ubah(e -> {
            kelurahan.tunjuk(sebelah.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "lurah", hariIni);
            List.of("rw01", "sekretaris.rw01").forEach(p -> {
                kelurahan.berakhir(p, hariIni);
                sebelah.berakhir(p, hariIni);
            });
        });
        kantor.sinkronkan(List.of(kelurahan.akun("lurah"), kelurahan.akun("rw01"), sebelah.akun("rw01")));
        assertThat(jalan.pejabat("lurah").namaTugas(disana.nomor())).containsExactly("UndangPeserta");
        Task dipegang = jalan.pejabat("lurah").tugas(disana.nomor(), "UndangPeserta");
        jalan.pejabat("lurah").ambil(dipegang);

        panggung.ubah(e -> kelurahan.berakhir("rw02", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("rw02")));

        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
        assertThat(jalan.pejabat("lurah").tugas(disana.nomor(), "UndangPeserta").getAssignee())
                .isEqualTo(kelurahan.akun("lurah"));
    }

    @Test
    @DisplayName("kursi Lurah kosong: Camat meninjau, tetapi tidak menyetujui yang ditinjaunya (POL-11) sampai Plt. Lurah meninjau")
    void lurahKosong() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat().rancangan();
        panggung.ubah(e -> kelurahan.berakhir("lurah", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("lurah")));

        assertThat(lembar("camat", "TinjauRancangan"))
                .contains("Bila Anda meneruskan, Anda tidak dapat memberi persetujuan; tunjuk Plt. Lurah.");
        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> tinjau("camat", "TOLAK"));
        tinjau("camat", "LANJUT");
        assertThat(entri("Tinjau rancangan Keputusan").jabatan()).startsWith("Camat ").contains("selaku pengganti Lurah");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", jalan::camatSetuju);

        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "plt", hariIni));
        panggung.masukkan(List.of(kelurahan.akun("plt")));
        Ditolak.dengan("BENTURAN_KEPENTINGAN", jalan::camatSetuju);
        new TindakanUji(panggung, jalan).minta("plt", "KEMBALIKAN").jalankan();
        tinjau("plt", "LANJUT");
        jalan.camatSetuju();
        assertThat(tugas("plt")).as("yang meninjau sekarang bukan Camat").containsExactly("Tandatangani");
    }

    @Test
    @DisplayName("kursi Lurah kosong: Camat yang menolak tidak mengakhiri kasus sebagai Lurah, hanya merevisinya")
    void camatTidakMengakhiri() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiCamat().camatMenjawab("TOLAK");
        panggung.ubah(e -> kelurahan.berakhir("lurah", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("lurah")));

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.pejabat("camat").kirim(jalan.nomor(),
                "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan", Jalan.ALASAN)))
                .contains("tidak dilaksanakan siapa pun");
        jalan.pejabat("camat").kirim(jalan.nomor(), "TindakLanjutiPenolakan",
                Map.of("putusan", "REVISI", "alasan", Jalan.ALASAN));
        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("kursi Lurah kosong: Camat tidak mengakhiri musyawarah sebagai Lurah, hanya melanjutkannya")
    void camatTidakMengakhiriMusyawarah() {
        List<String> seorang = kelurahan.kepalaA.subList(0, 1);
        jalan.mulai().pilihRt().rapat("rw01", seorang).rapat("rw01", seorang);
        panggung.ubah(e -> kelurahan.berakhir("lurah", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("lurah")));

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> putuskanKelanjutan("AKHIRI"))
                .contains("tidak dilaksanakan siapa pun", "RUKUN-POL-40");
        assertThat(tugas("camat")).as("masih di tempatnya").containsExactly("PutuskanKelanjutan");
        putuskanKelanjutan("LANJUT");
        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("kursi Lurah kosong: Camat tidak menolak karena syarat sebagai Lurah, hanya meminta pemeriksaan ulang")
    void camatTidakMenolakKarenaSyarat() {
        jalan.sampaiMufakat();
        panggung.ubah(e -> kelurahan.berakhir("lurah", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("lurah")));

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> tinjauSyarat("TOLAK")).contains("RUKUN-POL-40");
        tinjauSyarat("PERIKSA_ULANG");
        assertThat(tugas("camat")).as("syaratnya tetap gagal").containsExactly("TinjauSyarat");
    }

    @Test
    @DisplayName("Camat tanpa akun: Sekretaris Daerah mengisi jawabannya dari suratnya; yang menyetujui adalah Camat")
    void camatTanpaAkun() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat().rancangan();
        String sekda = panggung.jabatan(WilayahSeeder.idDariKode("31.71"), Jabatan.SEKDA, "sekda.uji");
        try {
            tanpaAkun("camat");
            kantor.sinkronkan(List.of(sekda));
            jalan.tinjau();

            assertThat(tugas("camat")).isEmpty();
            panggung.sebagai(sekda).kirim(jalan.nomor(), "BeriPersetujuan", Map.of("jawaban", "SETUJU", "nomor",
                    "12/2026", "tanggal", hariIni));
            assertThat(entri("Beri persetujuan").jabatan()).startsWith("Sekretaris Daerah ")
                    .contains("atas nama Camat", "dari surat yang ditandatanganinya");
            jalan.tandatangani();
            panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
            panggung.ubah(e -> assertThat(e.createQuery("""
                    select p.nama from PersetujuanCamat p, RancanganKeputusan r
                    where r.id = p.rancanganId and r.kasusId = :kasus""", String.class)
                    .setParameter("kasus", panggung.kasus(jalan.nomor()).id()).getSingleResult())
                    .isEqualTo("Pejabat " + kelurahan.akun("camat")));
        } finally {
            panggung.ubah(e -> e.createQuery("delete from PemegangJabatan p where p.akun = :akun")
                    .setParameter("akun", sekda).executeUpdate());
            kantor.sinkronkan(List.of(sekda));
        }
    }

    @Test
    @DisplayName("Pasal 11 ayat (1) huruf b: Musyawarah Kelurahan pada hari tanpa Lurah tidak dicatat")
    void musyawarahTanpaLurah() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMusyawarahKelurahan().undang("lurah");
        panggung.ubah(e -> kelurahan.berakhir("lurah", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("lurah")));

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.pejabat("camat").kirim(jalan.nomor(), "CatatKehadiran",
                Map.of("tanggalPelaksanaan", hariIni, "pengurus", kelurahan.pengurus(), "tokoh",
                        jalan.tokoh(10, 10)))).contains("Lurah");
    }

    @Test
    @DisplayName("Lurah tanpa akun: petugas mengisi dari suratnya sampai Keputusan; penanda tangannya Lurah")
    void lurahTanpaAkun() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat().rancangan();
        tanpaAkun("lurah");

        assertThat(tugas("camat")).isEmpty();
        tinjauDenganSurat("petugas");
        jalan.camatSetuju();
        Map<String, Object> tandaTangan = Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni);
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> jalan.pejabat("petugas").kirim(jalan.nomor(), "Tandatangani", tandaTangan))
                .contains("Surat yang ditandatanganinya");
        jalan.pejabat("petugas").kirim(jalan.nomor(), "Tandatangani", surat(tandaTangan));
        assertThat(entri("Tandatangani Keputusan").jabatan()).startsWith("Petugas Kelurahan ")
                .contains("atas nama Lurah", "dari surat yang ditandatanganinya");
        jalan.jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("POL-40 Lurah baru tanpa akun: dari suratnya tidak ditandatangani hari ketika Lurah lama menjabat")
    void lurahBaruTanpaAkun() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiCamat().camatSetuju();
        LocalDate besok = hariIni.plusDays(1);
        panggung.ubah(e -> kelurahan.gantiLurah("lurahbaru", besok));
        panggung.masukkan(List.of(kelurahan.akun("lurahbaru")));
        hari.besok();
        tanpaAkun("lurahbaru");
        Task tugas = jalan.pejabat("petugas").tugas(jalan.nomor(), "Tandatangani");
        jalan.pejabat("petugas").ambil(tugas);

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.pejabat("petugas").kirim(tugas,
                surat(Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni)))).contains(namaOrang("lurah"), "RUKUN-POL-40");
        jalan.pejabat("petugas").kirim(tugas, surat(Map.of("tindakan", "TANDATANGANI", "tanggal", besok)));
        jalan.jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("Lurah tanpa akun dan tanpa petugas: Camat mengisi peninjauan Lurah, dan menyetujui sebagai Camat (POL-11)")
    void camatMengisiUntukLurah() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat().rancangan();
        panggung.ubah(e -> kelurahan.berakhir("petugas", hariIni));
        tanpaAkun("lurah");

        tinjauDenganSurat("camat");
        jalan.camatSetuju();
    }

    @Test
    @DisplayName("koreksi atas isian untuk Ketua RW tanpa akun dari surat baru; sesudah ia berakun petugas berkata atas nama sendiri")
    void koreksiDenganSurat() {
        tanpaAkun("rw01");
        jalan.sampaiMusyawarahRt();
        undangDenganSurat();
        jalan.pejabat("petugas").kirim(jalan.nomor(), "CatatKehadiran",
                surat(jalan.kehadiran("rw01", kelurahan.kepalaA)));
        Map<String, Object> suratPertama = surat(jalan.kehadiran("rw01", kelurahan.kepalaA));
        hari.besok();
        TindakanUji tindakan = new TindakanUji(panggung, jalan).minta("petugas", "KOREKSI")
                .pilih("petugas", "Kehadiran musyawarah");
        String tugasKoreksi = jalan.pejabat("petugas").tugas(jalan.nomor(), "IsiKoreksi").getId();
        assertThat(tugasDiwakili("petugas").path(tugasKoreksi).asText()).as("marked on its card").contains(namaOrang("rw01"));
        assertThat(tugasDiwakili("lurah").has(tugasKoreksi)).isFalse();
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pejabat("petugas").kirim(jalan.nomor(), "IsiKoreksi", suratPertama))
                .contains("hari tugas ini dibuka", "RUKUN-DATA-03");
        Map<String, Object> koreksi = jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, kelurahan.kepalaA.size() - 1));
        assertThat(tindakan.lembar("petugas", "IsiKoreksi").path("fakta").path("Diisi atas nama").asText())
                .contains(namaOrang("rw01"));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> jalan.pejabat("petugas").kirim(jalan.nomor(), "IsiKoreksi", koreksi))
                .contains("Surat yang ditandatanganinya");
        Map<String, Object> dariSurat = surat(koreksi);
        dariSurat.put("suratDiwakili", "Surat kedua");
        jalan.pejabat("petugas").kirim(jalan.nomor(), "IsiKoreksi", dariSurat);
        assertThat(isianTerakhir().path("diwakili").path("surat").asText()).isEqualTo("Surat kedua");
        tindakan.diputus("lurah", "TOLAK").jalankan();

        panggung.ubah(e -> akunOrang.beri(kelurahan.orang("rw01"), kelurahan.akun("rw01")));
        tindakan.koreksi("petugas", "Kehadiran musyawarah", koreksi);
        assertThat(isianTerakhir().has("diwakili")).as("the paper of the first does not say it").isFalse();
    }

    @Test
    @DisplayName("Lurah tanpa akun, dan satu-satunya petugas yang mengisi untuknya meminta koreksi: Camat yang memutusnya")
    void koreksiTanpaPemutusLain() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        tanpaAkun("lurah");
        TindakanUji tindakan = new TindakanUji(panggung, jalan).koreksi("petugas", "Kehadiran musyawarah",
                jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, kelurahan.kepalaA.size() - 1)));

        assertThat(tugas("petugas")).doesNotContain("SetujuiKoreksi");
        tindakan.diputus("camat", "TOLAK");
    }

    @Test
    @DisplayName("POL-11 koreksi untuk orang yang juga Lurah tanpa akun: suratnya sebagai Lurah tidak menyetujuinya, Camat yang memutusnya")
    void koreksiUntukLurahTanpaAkun() {
        tanpaAkun("rw01");
        tanpaAkun("lurah");
        panggung.ubah(e -> {
            e.createQuery("update PemegangJabatan p set p.nip = null, p.pendudukId = :orang, p.orang = :orang where p.id = :id")
                    .setParameter("orang", kelurahan.orang("rw01")).setParameter("id", kelurahan.jabatan("lurah"))
                    .executeUpdate();
            kelurahan.tunjuk(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, SifatJabatan.DEFINITIF, "petugas-lain", hariIni);
        });
        panggung.masukkan(List.of(kelurahan.akun("petugas-lain")));
        jalan.sampaiMusyawarahRt();
        undangDenganSurat();
        jalan.pejabat("petugas").kirim(jalan.nomor(), "CatatKehadiran",
                surat(jalan.kehadiran("rw01", kelurahan.kepalaA)));
        new TindakanUji(panggung, jalan).koreksi("petugas", "Kehadiran musyawarah",
                surat(jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, kelurahan.kepalaA.size() - 1))));

        assertThat(tugas("petugas-lain")).doesNotContain("SetujuiKoreksi");
        assertThat(tugas("camat")).containsExactly("SetujuiKoreksi");
    }

    @Test
    @DisplayName("surat hari musyawarah berlaku juga bagi tugas yang dibuka sesudahnya, surat sebelum prosedurnya dimulai tidak")
    void suratHariMusyawarah() {
        tanpaAkun("rw01");
        jalan.sampaiMusyawarahRt();
        Map<String, Object> undangan = surat(jalan.undangan());
        Map<String, Object> kehadiran = surat(jalan.kehadiran("rw01", kelurahan.kepalaA));
        hari.besok();
        hari.besok();

        jalan.pejabat("petugas").kirim(jalan.nomor(), "UndangPeserta", undangan);
        Map<String, Object> terlaluAwal = new HashMap<>(kehadiran);
        terlaluAwal.put("tanggalSuratDiwakili", hariIni.minusDays(1));
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pejabat("petugas").kirim(jalan.nomor(), "CatatKehadiran", terlaluAwal))
                .contains("hari prosedur ini dimulai (" + Kalender.tulis(hariIni), "RUKUN-DATA-03");
        jalan.pejabat("petugas").kirim(jalan.nomor(), "CatatKehadiran", kehadiran);
        assertThat(isianTerakhir().path("diwakili").path("tanggal").asText()).isEqualTo(hariIni.toString());
    }

    private JsonNode tugasDiwakili(String peran) {
        return new Klien(port, kelurahan.akun(peran)).ambil("/api/rukun/tugas-diwakili").berhasil().json();
    }

    private JsonNode isianTerakhir() {
        List<JsonNode> semua = panggung.berkas(jalan.nomor(), JenisEntri.ISIAN).stream()
                .filter(isi -> isi.path("formulir").asText().equals("musyawarah-kehadiran")).toList();
        return semua.get(semua.size() - 1);
    }

    @Test
    @DisplayName("POL-11 Lurah tanpa akun yang juga Camat: dari suratnya atau dengan akunnya ia satu orang")
    void lurahTanpaAkunJugaCamat() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMufakat().rancangan();
        tanpaAkun("lurah");
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.nip = :nip, p.orang = :nip where p.id = :id")
                .setParameter("nip", e.find(PemegangJabatan.class, kelurahan.jabatan("camat")).nip())
                .setParameter("id", kelurahan.jabatan("lurah")).executeUpdate());
        tinjauDenganSurat("petugas");

        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> jalan.camatSetuju());
    }

    @Test
    @DisplayName("AMB-08 Ketua RW tanpa akun meneruskan hasilnya; Lurah yang mengisi atas namanya tidak menjemputnya")
    void tanpaAkunTidakDijemput() {
        jalan.sampaiPenyampaian();
        panggung.ubah(e -> kelurahan.berakhir("petugas", hariIni));
        tanpaAkun("rw01");
        jalan.pejabat("lurah").kirim(jalan.nomor(), "SampaikanHasil",
                surat(Map.of("tanggalPenyampaian", hariIni, "penandatangan", namaOrang("rw01"))));
        assertThat(rtA().dijemputOleh()).isNull();
    }

    @Test
    @DisplayName("hari tanpa Ketua RW: surat hari itu memuat nama penggantinya, bukan nama siapa saja")
    void suratHariKosong() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA).pejabat("rw01")
                .kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        LocalDate besok = hariIni.plusDays(1);
        LocalDate lusa = hariIni.plusDays(2);
        panggung.ubah(e -> {
            List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, besok));
            kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, "rwbaru", lusa);
        });
        panggung.masukkan(List.of(kelurahan.akun("rwbaru")));
        hari.besok();
        hari.besok();

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.pejabat("rwbaru").kirim(jalan.nomor(), "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", besok, "penandatangan", "Ketua\nNotulis")))
                .contains("tidak dilaksanakan siapa pun", namaOrang("lurah"), "RUKUN-POL-40");
        jalan.pejabat("rwbaru").kirim(jalan.nomor(), "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", besok, "penandatangan", namaOrang("lurah") + "\nNotulis"));
    }

    @Test
    @DisplayName("Ketua RW tanpa akun: petugas melihat tugasnya dan mengisi atas namanya; berkas menyebutnya")
    void tanpaAkun() {
        tanpaAkun("rw01");
        jalan.sampaiMusyawarahRt();

        assertThat(tugas("lurah")).isEmpty();
        assertThat(lembar("petugas", "UndangPeserta")).contains("Ketua RW 01 tidak memiliki akun")
                .contains("\"Diisi atas nama\":\"" + namaOrang("rw01") + ", Ketua RW 01");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> jalan.undang("petugas"));
        undangDenganSurat();
        assertThat(entri("Undang peserta").jabatan()).isEqualTo("Petugas Kelurahan " + nama()
                + " atas nama Ketua RW 01, dari surat yang ditandatanganinya");
        new TindakanUji(panggung, jalan).minta("petugas", "KEMBALIKAN").jalankan();
        assertThat(tugas("petugas")).as("ia dapat mengembalikannya setahap").containsExactly("UndangPeserta");
        undangDenganSurat();
        jalan.pejabat("petugas").kirim(jalan.nomor(), "CatatKehadiran",
                surat(jalan.kehadiran("rw01", kelurahan.kepalaA)));
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).as("ia sendiri memimpin")
                .endsWith(StatusMusyawarah.SAH);
    }

    @Test
    @DisplayName("Ketua RW yang belum memiliki akun memperolehnya: tugasnya pindah kepadanya, dan tidak ada lagi yang mengisi untuknya")
    void akunKemudian() {
        tanpaAkun("rw01");
        jalan.sampaiMusyawarahRt();
        Task dipegang = jalan.pejabat("petugas").tugas(jalan.nomor(), "UndangPeserta");
        jalan.pejabat("petugas").ambil(dipegang);
        assertThat(tugas("rw01")).isEmpty();

        panggung.ubah(e -> akunOrang.beri(kelurahan.orang("rw01"), kelurahan.akun("rw01")));
        assertThat(tugas("petugas")).isEmpty();
        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
        jalan.undang("rw01");
    }

    @Test
    @DisplayName("tugas yang dipegang dengan akun yang mati kembali kepada kantornya, dan dilihat dengan akun barunya")
    void akunMatiMemegangTugas() {
        jalan.sampaiMusyawarahRt();
        jalan.pejabat("rw01").ambil(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta"));
        String orang = kelurahan.orang("rw01");
        identity.deleteUser(kelurahan.akun("rw01"));
        panggung.masukkan(List.of(kelurahan.akun("rw01baru")));
        panggung.ubah(e -> akunOrang.beri(orang, kelurahan.akun("rw01baru")));

        assertThat(tugas("rw01baru")).containsExactly("UndangPeserta");
        jalan.undang("rw01baru");
    }

    @Test
    @DisplayName("AMB-08 Lurah menggantikan Ketua RW dan menerima hasilnya: tercatat dijemput, bukan diteruskan Ketua RW")
    void hasilDijemput() {
        jalan.sampaiPenyampaian();
        panggung.ubah(e -> List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, hariIni)));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> jalan.pejabat("lurah").kirim(jalan.nomor(), "SampaikanHasil",
                Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Notulis rapat")));
        jalan.pejabat("lurah").kirim(jalan.nomor(), "SampaikanHasil", Map.of("tanggalPenyampaian", hariIni,
                "penandatangan", "Notulis rapat", "catatan", Jalan.ALASAN));

        assertThat(rtA().dijemputOleh()).contains("selaku pengganti Ketua RW 01");
    }

    @Test
    @DisplayName("koreksi oleh pengganti disetujui kantor di atasnya, tidak olehnya sendiri; penarikan oleh pengganti pengusul")
    void tindakan() {
        jalan.mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", kelurahan.rwA, "alasan", Jalan.ALASAN))
                .pilihRt().rapat("rw01", kelurahan.kepalaA);
        TindakanUji tindakan = new TindakanUji(panggung, jalan);
        Ditolak.dengan("BUKAN_PENGUSUL", () -> tindakan.minta("lurah", "TARIK"));
        panggung.ubah(e -> List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, hariIni)));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));

        tindakan.koreksi("lurah", "Kehadiran musyawarah – RT 001/RW 01",
                jalan.kehadiran("rt01", kelurahan.kepalaA.subList(0, 5)));
        assertThat(tugas("camat")).containsExactly("SetujuiKoreksi");
        tindakan.minta("lurah", "TARIK").jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITARIK");
    }

    @Test
    @DisplayName("yang digantikan sementara dapat masuk: ia pejabat pemerintahnya, tanpa kantor dan tanpa tugas")
    void digantikanSementara() {
        jalan.sampaiMusyawarahRt();
        panggung.ubah(e -> kelurahan.berhalangan("rw01", hariIni));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));

        assertThat(identity.createGroupQuery().groupMember(kelurahan.akun("rw01")).list()).extracting(Group::getId)
                .containsExactlyInAnyOrder("pejabat", "pejabat-dki");
        assertThat(panggung.pemerintah(kelurahan.akun("rw01"))).containsExactly("dki");
        assertThat(tugas("rw01")).isEmpty();
        assertThat(identity.createGroupQuery().groupMember("rw03.gambir").list()).extracting(Group::getId)
                .as("akun demo").containsExactlyInAnyOrder("pejabat", "pejabat-dki");
        assertThat(identity.checkPassword("rw03.gambir", Panggung.SANDI)).isTrue();
    }

    private void tanpaAkun(String peran) {
        panggung.ubah(e -> kelurahan.tanpaAkun(peran));
        kantor.sinkronkan(List.of(kelurahan.akun("petugas"), kelurahan.akun(peran)));
    }

    private void tinjau(String peran, String putusan) {
        jalan.pejabat(peran).kirim(jalan.nomor(), "TinjauRancangan",
                Map.of("putusan", putusan, "alasan", Jalan.ALASAN));
    }

    private void tinjauDenganSurat(String peran) {
        jalan.pejabat(peran).kirim(jalan.nomor(), "TinjauRancangan",
                surat(Map.of("putusan", "LANJUT", "alasan", Jalan.ALASAN)));
    }

    private void undangDenganSurat() {
        jalan.pejabat("petugas").kirim(jalan.nomor(), "UndangPeserta", surat(jalan.undangan()));
    }

    /** With the paper that the holder without an account has signed. */
    private Map<String, Object> surat(Map<String, ?> isian) {
        Map<String, Object> hasil = new HashMap<>(isian);
        hasil.put("suratDiwakili", "Surat pernyataan");
        hasil.put("tanggalSuratDiwakili", jam.hariIni());
        return hasil;
    }

    private void putuskanKelanjutan(String putusan) {
        jalan.pejabat("camat").kirim(jalan.nomor(), "PutuskanKelanjutan",
                Map.of("putusan", putusan, "alasan", Jalan.ALASAN));
    }

    private void tinjauSyarat(String putusan) {
        jalan.pejabat("camat").kirim(jalan.nomor(), "TinjauSyarat", Map.of("putusan", putusan, "alasan", Jalan.ALASAN));
    }

    private UnitAsal rtA() {
        return penggabungan.usulan(panggung.kasus(jalan.nomor()).id()).unit().stream()
                .filter(rt -> rt.unitId().equals(kelurahan.rtA)).findFirst().orElseThrow();
    }

    private String namaOrang(String peran) {
        AtomicReference<String> nama = new AtomicReference<>();
        panggung.ubah(e -> nama.set(e.find(PemegangJabatan.class, kelurahan.jabatan(peran)).nama()));
        return nama.get();
    }

    private List<String> tugas(String peran) {
        return jalan.pejabat(peran).namaTugas(jalan.nomor());
    }

    private String lembar(String peran, String kegiatan) {
        return jalan.pejabat(peran).lembar(jalan.pejabat(peran).tugas(jalan.nomor(), kegiatan));
    }

    private EntriBerkas entri(String aktivitas) {
        return berkas.ringkasan(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(e -> e.jenis() == JenisEntri.ISIAN && aktivitas.equals(e.aktivitas()))
                .reduce((a, b) -> b).orElseThrow();
    }

    /** The Kelurahan and its Kecamatan bear the same name. */
    private String nama() {
        String kantorLurah = pelaksana.nama("lurah-" + kelurahan.id);
        return kantorLurah.substring("Lurah ".length());
    }
}
