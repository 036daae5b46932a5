package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-16, P-18 and P-17 as Kelurahan staff and Lurah do them, for a PNS who has no account. */
@UjiBrowser
@Tag("panjang")
class CaretekerBrowserIT {

    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NAMA = "Sri Lestari";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PembukaHarian pembuka;

    private KelurahanUji kelurahan;
    private Tasklist tasklist;
    private LocalDate akhir;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, jam.hariIni()));
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("dari kursi kosong sampai Careteker, kepengurusannya, evaluasinya, dan penunjukan lagi")
    void sampaiDitunjukLagi() throws IOException {
        menunjuk();
        LocalDate hari = jam.hariIni();
        akhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
        memilih(hari, true);
        menetapkan("careteker");
        tasklist.tunggu("the Careteker in his chair", () -> jabatan.pemegangKursi(kelurahan.rtA, hari).isPresent());
        membentukKepengurusan();
        menetapkan("kepengurusan");
        tasklist.tunggu("the temporary board", () -> jabatan.pengurus(kelurahan.rtA, hari).size() == 3);

        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(akhir.minusDays(29)).plusSeconds(60)));
        pembuka.buka(kelurahan.id);
        mengevaluasi();
        memilihLagi(akhir.plusDays(1));
        menetapkan("careteker-lagi");
        tasklist.tunggu("the next period", () -> jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1)).isPresent());
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1))).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.CARETEKER);
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void menunjuk() throws IOException {
        LayarFormulir mulai = masuk("petugas").bukaMulai("Penunjukan Careteker").isi("unit", "RT 001/RW 01")
                .isi("dasar", "Masalah yang mengganggu pelayanan masyarakat (Pasal 8 ayat (1))").isi("uraian", "Kursi Ketua kosong.");
        potret("mulai");
        mulai.kirim();
        LayarFormulir putusan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Putuskan penunjukan Careteker");
        assertThat(putusan.teks()).contains("tidak ada yang menjalankan hari ini");
        putusan.isi("putusan", "Tunjuk Careteker").isi("temuan", "Surat pengantar warga tidak ditandatangani.");
        potret("putusan");
        putusan.kirim();
    }

    private void memilih(LocalDate mulai, boolean ditolakDulu) throws IOException {
        LayarFormulir pilihan = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Pilih PNS dan masanya").isi("asal", "PNS dari kantor lain")
                .isi("nama", NAMA).isi("nip", "991980010120100123").isi("status", "PNS Pemerintah Provinsi DKI Jakarta")
                .isi("mulai", mulai.format(DIKETIK)).isi("akhir", akhir.plusDays(1).format(DIKETIK));
        if (ditolakDulu) {
            assertThat(pilihan.kirimDitolak()).contains("paling lama 3 bulan", Kalender.tulis(akhir), "Pasal 8 ayat (1)");
            potret("pilihan-ditolak");
        }
        pilihan.isi("akhir", akhir.format(DIKETIK)).kirim();
    }

    private void memilihLagi(LocalDate mulai) throws IOException {
        LayarFormulir putusan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Putuskan penunjukan Careteker");
        putusan.isi("putusan", "Tunjuk Careteker").isi("dasar", "Masalah lain dalam kepengurusan (Pasal 30 ayat (1))");
        potret("putusan-lagi");
        putusan.kirim();
        LayarFormulir pilihan = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Pilih PNS dan masanya");
        assertThat(pilihan.teks()).contains(NAMA + ", diusulkan lagi");
        pilihan.isi("mulai", mulai.format(DIKETIK)).isi("akhir", mulai.plusMonths(2).format(DIKETIK));
        potret("pilihan-lagi");
        pilihan.kirim();
    }

    private void menetapkan(String nama) throws IOException {
        LayarFormulir rancangan = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Lengkapi rancangan Keputusan");
        potret(nama + "-rancangan");
        rancangan.kirim();
        masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau rancangan Keputusan").isi("putusan", "Teruskan").kirim();
        LayarFormulir keputusan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Tandatangani Keputusan").isi("tindakan", "Tandatangani")
                .isi("tanggal", jam.hariIni().format(DIKETIK));
        potret(nama + "-tandatangani");
        assertThat(keputusan.kirimDitanya()).contains("Anda menandatangani Keputusan Lurah");
        tasklist.tunggu("signed", () -> !tasklist.tugas(Tasklist.TUGAS_KANTOR).contains("Tandatangani Keputusan"));
    }

    private void membentukKepengurusan() throws IOException {
        masuk("petugas").bukaMulai("Kepengurusan sementara oleh Careteker").isi("unit", "RT 001/RW 01").kirim();
        LayarFormulir susunan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Susun kepengurusan sementara");
        assertThat(susunan.teks()).contains("Diisi atas nama " + NAMA);
        susunan.isi("sekretaris", "Warga 7").isi("bendahara", "Warga 8").isi("suratDiwakili", "Usulan yang ditandatangani Careteker")
                .isi("tanggalSuratDiwakili", jam.hariIni().format(DIKETIK));
        potret("susunan");
        susunan.kirim();
        LayarFormulir tinjauan = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Tinjau kepengurusan sementara");
        tinjauan.isi("putusan", "Teruskan untuk ditetapkan");
        potret("tinjauan");
        tinjauan.kirim();
    }

    private void mengevaluasi() throws IOException {
        String hariIni = jam.hariIni().format(DIKETIK);
        LayarFormulir laporan = masuk("petugas").buka(Tasklist.TUGAS_KANTOR, "Laporkan keadaan").isi("laporan", "Panitia belum terbentuk.")
                .isi("suratDiwakili", "Laporan yang ditandatangani Careteker").isi("tanggalSuratDiwakili", hariIni);
        potret("laporan");
        laporan.kirim();
        LayarFormulir evaluasi = masuk("lurah").buka(Tasklist.TUGAS_KANTOR, "Evaluasi Careteker");
        assertThat(evaluasi.teks()).contains(NAMA, "Panitia belum terbentuk.");
        evaluasi.isi("tanggal", hariIni).isi("hasil", "Pelayanan berjalan.").isi("pemilihan", "Panitia belum terbentuk.")
                .isi("kelanjutan", "Tunjuk lagi PNS yang sama");
        potret("evaluasi");
        evaluasi.kirim();
        tasklist.tunggu("judged", () -> !tasklist.tugas(Tasklist.TUGAS_KANTOR).contains("Evaluasi Careteker"));
    }

    private Tasklist masuk(String peran) {
        return tasklist.masuk(kelurahan.akun(peran));
    }

    private void potret(String nama) throws IOException {
        peramban.potret("careteker-" + nama, 1366, 2200);
    }
}
