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

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PembukaHarian pembuka;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;
    private MejaCareteker careteker;
    private LocalDate akhir;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, jam.hariIni()));
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "careteker");
        careteker = new MejaCareteker(kantor);
    }

    @Test
    @DisplayName("dari kursi kosong sampai Careteker, kepengurusannya, evaluasinya, dan penunjukan lagi")
    void sampaiDitunjukLagi() throws IOException {
        menunjuk();
        LocalDate hari = jam.hariIni();
        akhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
        careteker.pilihSesudahTerlaluLama(hari, akhir);
        kantor.tetapkan("careteker");
        kantor.tunggu("the Careteker in his chair", () -> jabatan.pemegangKursi(kelurahan.rtA, hari).isPresent());
        membentukKepengurusan();
        kantor.tetapkan("kepengurusan");
        kantor.tunggu("the temporary board", () -> jabatan.pengurus(kelurahan.rtA, hari).size() == 3);

        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(akhir.minusDays(29)).plusSeconds(60)));
        pembuka.buka(kelurahan.id);
        careteker.evaluasi();
        careteker.putuskan("putusan-lagi", "Panitia belum terbentuk.");
        careteker.pilihLagi(akhir.plusDays(1));
        kantor.tetapkan("careteker-lagi");
        kantor.tunggu("the next period", () -> jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1)).isPresent());
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1))).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.CARETEKER);
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void menunjuk() throws IOException {
        LayarFormulir mulai = kantor.masuk("petugas").bukaMulai("Penunjukan Careteker").isi("unit", "RT 001/RW 01")
                .isi("dasar", "Masalah yang mengganggu pelayanan masyarakat (Pasal 8 ayat (1))").isi("uraian", "Kursi Ketua kosong.");
        kantor.kirim(mulai, "mulai");
        LayarFormulir putusan = kantor.buka("lurah", "Putuskan penunjukan Careteker");
        assertThat(putusan.teks()).contains("tidak ada yang menjalankan hari ini");
        putusan.isi("putusan", "Tunjuk Careteker").isi("temuan", "Surat pengantar warga tidak ditandatangani.");
        kantor.kirim(putusan, "putusan");
    }

    private void membentukKepengurusan() throws IOException {
        kantor.masuk("petugas").bukaMulai("Kepengurusan sementara oleh Careteker").isi("unit", "RT 001/RW 01").kirim();
        LayarFormulir susunan = kantor.buka("petugas", "Susun kepengurusan sementara");
        assertThat(susunan.teks()).contains("Diisi atas nama " + MejaCareteker.NAMA);
        susunan.isi("sekretaris", "Warga 7").isi("bendahara", "Warga 8").isi("suratDiwakili", "Usulan yang ditandatangani Careteker")
                .isi("tanggalSuratDiwakili", kantor.hariIni());
        kantor.kirim(susunan, "susunan");
        LayarFormulir tinjauan = kantor.buka("lurah", "Tinjau kepengurusan sementara");
        tinjauan.isi("putusan", "Teruskan untuk ditetapkan");
        kantor.kirim(tinjauan, "tinjauan");
    }
}
