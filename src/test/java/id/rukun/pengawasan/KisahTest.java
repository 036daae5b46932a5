package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@UjiAplikasi
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("Berkas kasus sebagai cerita")
class KisahTest {

    @Autowired
    private Panggung panggung;

    @Autowired
    private JamRukun jam;

    @Autowired
    private TaskService taskService;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AkunOrangService akunOrang;

    @LocalServerPort
    private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    /** Walked, because its dossier is read. */
    @BeforeAll
    void kasusSelesai() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().keduaRtSetuju().sampaikan()
                .mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani();
    }

    @Test
    @DisplayName("berkas kasus yang selesai dapat dibaca sampai akhir tanpa id, tanda mesin, atau kata asing")
    void terbaca() {
        String halaman = baca("pengawas.dki");

        assertThat(halaman).contains("Berkas utuh")
                .contains("Kasus " + jalan.nomor() + " dibuka")
                .contains("Mengirim formulir “Catat kehadiran” untuk RT 001/RW 01.")
                .contains("Pasal 11 ayat (1) huruf a Pergub DKI 171/2016")
                .contains("Kasus ditutup. Hasil: Ditetapkan.");
        terbaca(halaman);
    }

    /** No id, no sign of the machine, no date as computers write it. */
    private static void terbaca(String halaman) {
        assertThat(halaman.replaceAll("(?s)<[^>]*>", " "))
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b")
                .doesNotContainPattern("\\b(true|false|null)\\b")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    @DisplayName("koreksi diceritakan: siapa meminta dan menyetujui, nilai lama dan baru, alasannya, apa yang gugur")
    void koreksi() {
        KelurahanUji dikoreksi = panggung.kelurahan(new RencanaKelurahan().kkA(100).kkB(40));
        Jalan kasus = new Jalan(panggung, dikoreksi, jam.hariIni()).sampaiCamat();
        Map<String, Object> sebenarnya = kasus.kehadiran("rw01", dikoreksi.kepalaA.subList(0, 67));
        new TindakanUji(panggung, kasus).koreksi("rw01", "Kehadiran musyawarah", sebenarnya).disetujui("lurah")
                .jalankan();
        kasus.rancangan().tinjau().camatSetuju().tandatangani().jalankan();

        String halaman = new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/" + kasus.nomor()).isi();

        terbaca(halaman);
        assertThat(halaman).contains("Koreksi diminta", "Koreksi disetujui", TindakanUji.ALASAN)
                .contains("Peserta yang hadir: semula 100, menjadi 67; tidak lagi: ")
                .contains("Isian dimasukkan kembali", "Hasil: Ditetapkan.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pengawas.bukittinggi", "lurah.cideng", "rw01.gambir", "operator.dki"})
    @DisplayName("tidak dapat dibaca pemerintah lain, kantor lain, atau operator")
    void ditolak(String akun) {
        var jawaban = new Klien(port, akun).ambil("/api/rukun/berkas/" + jalan.nomor());

        assertThat(jawaban.status()).isEqualTo(403);
        assertThat(jawaban.isi()).contains("hanya").doesNotContain(Jalan.ALASAN);
    }

    @Test
    @DisplayName("berkas ditemukan juga dari tugas dan dari prosesnya, dengan hak yang sama")
    void dariTugas() {
        Jalan berjalan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).mulai();
        Task tugas = taskService.createTaskQuery().processInstanceBusinessKey(berjalan.nomor()).singleResult();

        for (String jalur : List.of("tugas/" + tugas.getId(), "proses/" + tugas.getProcessInstanceId())) {
            assertThat(new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/" + jalur).isi())
                    .contains(berjalan.nomor());
            assertThat(new Klien(port, "pengawas.banjar").ambil("/api/rukun/berkas/" + jalur).status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("daftar kasus memuat kasus di wilayah pembaca saja")
    void daftar() {
        String baris = "/api/rukun/berkas/" + jalan.nomor() + "\"";
        assertThat(dicari("pengawas.dki")).contains(baris);
        assertThat(dicari("pengawas.bukittinggi")).doesNotContain(baris);
        assertThat(dicari("lurah.cideng")).doesNotContain(baris);
    }

    /** By number: the newest page holds what other tests have opened on later days. */
    private String dicari(String akun) {
        return new Klien(port, akun).ambil("/api/rukun/berkas?nomor=" + jalan.nomor()).berhasil().isi();
    }

    @Test
    @DisplayName("Lurah yang sedang digantikan Pelaksana Tugas tidak membaca berkas; Pelaksana Tugas membacanya")
    void digantikan() {
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "plt",
                jam.hariIni()));
        panggung.masukkan(List.of(kelurahan.akun("plt"), kelurahan.akun("lurah")));

        for (String jalur : List.of("/api/rukun/berkas", "/api/rukun/berkas/" + jalan.nomor())) {
            assertThat(new Klien(port, kelurahan.akun("plt")).ambil(jalur).isi()).contains(jalan.nomor());
            assertThat(new Klien(port, kelurahan.akun("lurah")).ambil(jalur).status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("yang bertindak tetap disebut namanya sesudah akunnya diganti")
    void akunDiganti() {
        KelurahanUji lain = panggung.kelurahan();
        Jalan kasus = new Jalan(panggung, lain, jam.hariIni()).mulai();
        String orang = lain.orang("petugas");
        identity.deleteUser(lain.akun("petugas"));
        panggung.masukkan(List.of(lain.akun("petugasbaru")));
        panggung.ubah(e -> akunOrang.beri(orang, lain.akun("petugasbaru")));

        assertThat(new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/" + kasus.nomor()).isi())
                .contains("Pejabat " + lain.akun("petugas") + ", Petugas Kelurahan");
    }

    private String baca(String akun) {
        var jawaban = new Klien(port, akun).ambil("/api/rukun/berkas/" + jalan.nomor());
        assertThat(jawaban.status()).isEqualTo(200);
        return jawaban.isi();
    }
}
