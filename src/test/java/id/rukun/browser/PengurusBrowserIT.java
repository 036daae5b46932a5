package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-26 as Kelurahan staff, Lurah and Camat do it, for a Ketua RT terpilih who has no account. */
@UjiBrowser
@Tag("panjang")
class PengurusBrowserIT {

    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String KETUA = "Warga 6";
    private static final String SEKRETARIS = "Warga 7";
    private static final String BENDAHARA = "Warga 8";
    private static final String KEAMANAN = "Warga 9";
    private static final String ISTRI_SEKRETARIS = "Warga 11";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;

    private KelurahanUji kelurahan;
    private Tasklist tasklist;
    private LocalDate hari;
    private String hariIni;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        hariIni = hari.format(DIKETIK);
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(kelurahan.kepalaA.get(6), kelurahan.kepalaA.get(10),
                SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant())));
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("dari berita acara pemilihan sampai pengesahan Camat; suami istri dalam satu susunan ditolak")
    void sampaiDisahkan() throws IOException {
        mencatatBeritaAcara();
        lurahMemeriksa();
        lurahMenetapkan("tandatangani-ketua");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari)).map(PemegangJabatan::nama).contains(KETUA);
        menyusun();
        lurahMeninjau();
        lurahMenetapkan("tandatangani-susunan");
        camatMengesahkan();

        tasklist.tunggu("the board in the register", () -> jabatan.pengurus(kelurahan.rtA, hari).size() == 4);
        assertThat(jabatan.pengurus(kelurahan.rtA, hari)).extracting(PemegangJabatan::jabatan, PemegangJabatan::nama)
                .containsExactly(tuple(Jabatan.KETUA_RT, KETUA), tuple(Jabatan.SEKRETARIS_RT, SEKRETARIS),
                        tuple(Jabatan.BENDAHARA_RT, BENDAHARA), tuple(Jabatan.BIDANG_RT, KEAMANAN));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void mencatatBeritaAcara() throws IOException {
        LayarFormulir mulai = masuk("petugas").bukaMulai("Pembentukan pengurus RT atau RW").isi("unit", "RT 001/RW 01");
        potret("mulai");
        mulai.kirim();
        FormulirRukun beritaAcara = tasklist.buka(Tasklist.TUGAS_SAYA, "Catat berita acara pemilihan");
        beritaAcara.isi("tanggalPemilihan", hariIni).isi("pemenang", KETUA).isi("cara", "Suara terbanyak");
        beritaAcara.isiBaris("perolehan", 0, Map.of("calon", KETUA, "suara", "40"))
                .isiBaris("perolehan", 1, Map.of("calon", KEAMANAN, "suara", "20"));
        beritaAcara.isi("tidakSah", "2").isi("suaraMasuk", "62").isi("hakSuaraHadir", "65").isi("nomor", "BA-1/2026")
                .isi("tanggalBeritaAcara", hariIni).isi("penandatangan", "Kasi Pemerintahan").isi("pindaian", pindaian("Berita acara"));
        potret("berita-acara");
        beritaAcara.kirim();
    }

    private void lurahMemeriksa() throws IOException {
        LayarFormulir pemeriksaan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Periksa hasil pemilihan");
        assertThat(pemeriksaan.teks()).contains(KETUA, "hari terakhirnya tidak diketahui register");
        pemeriksaan.isi("putusan", "Teruskan: tetapkan Ketua terpilih").isi("ketua", KETUA)
                .isi("dasarMulai", "Berita acara pemilihan").isi("hariTerakhirLama", hari.minusDays(1).format(DIKETIK));
        potret("pemeriksaan");
        pemeriksaan.kirim();
    }

    private void lurahMenetapkan(String nama) throws IOException {
        FormulirRukun rancangan = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Lengkapi rancangan Keputusan");
        potret(nama + "-rancangan");
        rancangan.kirim();
        masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau rancangan Keputusan").isi("putusan", "Teruskan").kirim();
        LayarFormulir keputusan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Tandatangani Keputusan").isi("tindakan", "Tandatangani")
                .isi("tanggal", hariIni);
        potret(nama);
        assertThat(keputusan.kirimDitanya()).contains("Anda menandatangani Keputusan Lurah");
        tasklist.tunggu("signed", () -> !tasklist.tugas(Tasklist.TUGAS_KANTOR).contains("Tandatangani Keputusan"));
    }

    private void menyusun() throws IOException {
        FormulirRukun susunan = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Susun pengurus");
        assertThat(susunan.teks()).contains("Diisi atas nama " + KETUA);
        susunan.isi("tanggalPembentukan", hariIni).isi("sekretaris", SEKRETARIS).isi("bendahara", ISTRI_SEKRETARIS)
                .isi("pengurusBidang", KEAMANAN);
        susunan.isiBaris("pembagianBidang", 0, Map.of("bidang", "Keamanan", "pengurus", KEAMANAN, "tugas", "Ronda malam"));
        susunan.isi("tanpaKekerabatan", "ya").isi("pindaian", pindaian("Susunan"))
                .isi("suratDiwakili", "Susunan yang ditandatangani Ketua terpilih").isi("tanggalSuratDiwakili", hariIni);
        potret("susunan");
        assertThat(susunan.kirimDitolak()).contains(SEKRETARIS, ISTRI_SEKRETARIS, "suami istri", "Pasal 31 ayat (2)");
        potret("susunan-ditolak");
        susunan.isi("bendahara", BENDAHARA).kirim();
    }

    private void lurahMeninjau() throws IOException {
        LayarFormulir tinjauan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau susunan pengurus");
        assertThat(tinjauan.teks()).contains("Sekretaris: " + SEKRETARIS, "Keamanan", "Ronda malam",
                "Masa bakti Ketua lama\nsampai " + Kalender.tulis(hari.minusDays(1)));
        tinjauan.isi("putusan", "Teruskan untuk ditetapkan");
        potret("tinjauan");
        tinjauan.kirim();
    }

    private void camatMengesahkan() throws IOException {
        LayarFormulir pengesahan = masuk("camat").buka(Tasklist.TUGAS_KANTOR, "Beri pengesahan").isi("jawaban", "Sahkan")
                .isi("atasNama", "Walikota").isi("nomor", "12/KEC/2026").isi("tanggal", hariIni);
        potret("pengesahan");
        pengesahan.kirim();
    }

    private Tasklist masuk(String peran) {
        return tasklist.masuk(kelurahan.akun(peran));
    }

    private String pindaian(String nama) throws IOException {
        return Files.write(folder.resolve(nama + ".pdf"), ContohBerkas.pdf()).toString();
    }

    private void potret(String nama) throws IOException {
        peramban.potret("pengurus-" + nama, 1366, 2200);
    }
}
