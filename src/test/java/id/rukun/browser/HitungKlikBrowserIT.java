package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The tour, as plainly as the law allows, with what it costs: clicks beside the forms (signing in, opening a task, sending, an
 * answer to what is asked back) and fields that somebody fills in himself.
 */
@UjiBrowser
@Tag("panjang")
class HitungKlikBrowserIT {

    private static final int KLIK_TERBANYAK = 40;
    private static final int KOLOM_TERBANYAK = 45;
    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Tasklist tasklist;
    private LayarFormulir formulir;
    private String hariIni;
    private int klik;
    private int kolom;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hariIni = jam.hariIni().format(DIKETIK);
        peramban.driver().manage().window().setSize(new Dimension(1366, 768));
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("seluruh kasus: paling banyak 40 klik di luar formulir dan 45 kolom yang diisi sendiri")
    void seluruhKasus() throws IOException {
        mengusulkan();
        masuk("rw01");
        musyawarahRt("rw01");
        periksaKabar("sesudah-kirim");
        masuk("rw02");
        musyawarahRt("rw02");
        berikut("Sampaikan hasil kepada Lurah").kirim();
        klik++;
        masuk("rw01");
        buka("Sampaikan hasil kepada Lurah");
        kirim();
        musyawarahKelurahan();
        keputusan();

        periksaKabar("sesudah-kirim-keputusan");
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-sesudah-kirim")).getText())
                .contains("Terkirim: Tandatangani Keputusan", "Keputusan Lurah");
        System.out.printf("Seluruh kasus: %d klik di luar formulir, %d kolom diisi sendiri%n", klik, kolom);
        assertThat(klik).as("clicks beside the forms").isLessThanOrEqualTo(KLIK_TERBANYAK);
        assertThat(kolom).as("fields filled in by hand").isLessThanOrEqualTo(KOLOM_TERBANYAK);
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void mengusulkan() {
        masuk("petugas");
        formulir = tasklist.bukaMulai("Penggabungan RT lintas RW");
        klik += 2;
        isi("asal", "Inisiatif Lurah");
        isi("alasan", Jalan.ALASAN);
        kirim();
        berikut("Pilih RT yang digabung");
        isi("rt", "RT 001/RW 01");
        formulir.isi("rt", "RT 001/RW 02"); // in the same field
        isi("usulRwTujuan", "RW 01");
        isi("usulNomor", "001");
        kirim();
    }

    private void musyawarahRt(String rw) {
        buka("Undang peserta");
        isi("tanggalUndangan", jam.hariIni().minusDays(7).format(DIKETIK));
        undang();
        berikut("Catat kehadiran");
        isi("pelaksanaan", "Dilaksanakan");
        isi("pimpinan", "Ketua RW 0" + rw.charAt(3));
        isi("dibukaDanDitutup", "ya");
        formulir.daftar("hadir").centangSemua().tanpaYangPertama();
        kolom++;
        kirim();
        berikut("Catat pembahasan dan mufakat");
        isi("hasil", "Mufakat tercapai");
        isi("mufakatDicoba", "ya");
        isi("putusan", "Peserta menerima usul");
        isi("sesuaiPeraturan", "ya");
        kirim();
        berikut("Tandatangani berita acara");
        kirim();
    }

    private void undang() {
        isi("tanggalMusyawarah", hariIni);
        isi("pukul", "19.30");
        isi("tempat", "Balai warga");
        isi("semuaDiundang", "ya");
        kirim();
    }

    private void musyawarahKelurahan() {
        masuk("lurah");
        buka("Undang peserta");
        undang();
        berikut("Catat kehadiran");
        formulir.daftar("pengurus").centangSemua();
        formulir.daftar("tokoh").centangSemua();
        kolom += 2;
        kirim();
        berikut("Catat hasil musyawarah");
        isi("hasil", "Mufakat tercapai");
        kirim();
        berikut("Tandatangani berita acara");
        kirim();
    }

    private void keputusan() {
        masuk("petugas");
        buka("Lengkapi rancangan Keputusan");
        kirim();
        masuk("lurah");
        buka("Tinjau rancangan Keputusan");
        isi("putusan", "Teruskan");
        kirim();
        masuk("camat");
        buka("Beri persetujuan");
        isi("jawaban", "Setuju");
        kirim();
        masuk("lurah");
        buka("Tandatangani Keputusan");
        isi("tindakan", "Tandatangani");
        formulir.kirimDitanya();
        klik += 2;
    }

    private void masuk(String siapa) {
        tasklist.masuk(kelurahan.akun(siapa));
        klik++;
    }

    /** From the list that is shown after signing in. */
    private void buka(String tugas) {
        formulir = tasklist.bukaDariDaftar(tugas);
        klik++;
    }

    /** The next task of the case opens by itself. */
    private LayarFormulir berikut(String tugas) {
        formulir = tasklist.terbukaSendiri(tugas);
        return formulir;
    }

    private void isi(String nama, String nilai) {
        formulir.isi(nama, nilai);
        kolom++;
    }

    private void kirim() {
        formulir.kirim();
        klik++;
    }

    /** The line after sending can be read by everybody. */
    private void periksaKabar(String nama) throws IOException {
        tasklist.tampak(LayarRukun.css(".rukun-sesudah-kirim"));
        Akses akses = new Akses(peramban.driver());
        assertThat(akses.periksa(nama, ".rukun-sesudah-kirim").temuan()).isEmpty();
    }
}
