package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From Tasklist to the page with one's cases: each tells its stage, and the task opens from there. */
@UjiBrowser
class KasusBrowserIT {

    private static final By BUTIR = LayarRukun.css("ol.kasus ul > li");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;

    @Test
    @DisplayName("kasus kantor: tahap, kantor, dan tenggatnya; tugas sendiri dibuka dari sana")
    void kasus() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().nomor();
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));

        tasklist.klik(LayarRukun.css(".rukun-tombol-kasus"));
        tasklist.tampak(BUTIR);
        new GambarPanduan(peramban.driver()).ambil("tur-14-kasus");

        assertThat(tasklist.semuaTampak(BUTIR)).anySatisfy(butir -> assertThat(butir.getText())
                .contains("Undang peserta", "Ketua RW 01", "paling lambat", "Buka tugasnya"));
        terbaca("kasus");
        assertThat(tasklist.semuaTampak(LayarRukun.css("ol.kasus h2")).get(0).getText()).contains(nomor);
        tasklist.klik(By.linkText("Buka tugasnya"));
        tasklist.tampak(LayarRukun.css("form.rukun-formulir, .rukun-formulir"));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("satu kasus: letaknya pada gambar, pasal di bawah penunjuk dan dengan papan tombol; muat pada 400 piksel")
    void gambar() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        diam.selama(() -> jalan.mulai().pilihRt().undang("rw01"));
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));
        tasklist.klik(LayarRukun.css(".rukun-tombol-kasus"));
        tasklist.klik(By.partialLinkText(jalan.nomor()));

        WebElement pilih = tasklist.tampak(LayarRukun.css(".sentuh[aria-label^='Pilih RT yang digabung']"));
        assertThat(catatan(pilih).isDisplayed()).isFalse();
        new Actions(peramban.driver()).scrollToElement(pilih).moveToElement(pilih.findElement(By.tagName("rect"))).perform();
        tasklist.tunggu("note under the pointer", () -> catatan(pilih).isDisplayed());
        assertThat(catatan(pilih).getText()).contains("Selesai pada", "Pasal 10");
        new GambarPanduan(peramban.driver()).ambil("tur-15-jalan-kasus");
        WebElement kini = tasklist.tampak(LayarRukun.css(".sentuh[aria-label^='Catat kehadiran. Sekarang pada Ketua RW 01']"));
        tasklist.jalankan("arguments[0].focus({focusVisible: true})", kini);
        tasklist.tunggu("note by keyboard", () -> catatan(kini).isDisplayed());

        terbaca("kasus-satu");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("dari kasus yang selesai sekali tekan ke Keputusannya; register dan wilayah sekali tekan dari sana")
    void keputusanDanWilayah() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        diam.selama(() -> jalan.sampaiCamat().camatSetuju().tandatangani());
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("lurah"));
        tasklist.klik(LayarRukun.css(".rukun-tombol-kasus"));
        tasklist.klik(By.partialLinkText("Keputusan Lurah Nomor 1 TAHUN"));
        assertThat(tasklist.tampak(LayarRukun.css("h1")).getText()).contains("KEPUTUSAN LURAH");
        peramban.driver().navigate().back();

        tasklist.klik(By.linkText("Keputusan"));
        assertThat(tasklist.tampak(LayarRukun.css("table.susun")).getText()).contains("1 TAHUN", jalan.nomor(), "berlaku");
        peramban.potret("register-keputusan");
        terbaca("register-keputusan");
        tasklist.klik(By.linkText("Wilayah"));
        tasklist.klik(By.linkText("RW 01"));
        assertThat(tasklist.tampak(LayarRukun.css("main")).getText()).contains("Ketua RW 01", "RT 001/RW 01");
        peramban.potret("wilayah");
        terbaca("wilayah");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private static WebElement catatan(WebElement sosok) {
        return sosok.findElement(By.className("catatan"));
    }

    /** Wide and at 400 pixels: nothing serious found, nothing beyond the edge. */
    private void terbaca(String nama) throws IOException {
        Akses akses = new Akses(peramban.driver());
        akses.layar(400, 800);
        akses.periksa(nama + "-400", "body");
        akses.layar(1366, 768);
        assertThat(akses.periksa(nama + "-1366", "body").temuan()).isEmpty();
    }
}
