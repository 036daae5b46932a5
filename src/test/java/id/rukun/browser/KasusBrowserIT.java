package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The button with one's cases: each tells its stage, and the task opens from there. */
@UjiBrowser
class KasusBrowserIT {

    private static final By BUTIR = LayarRukun.css("dialog .rukun-tahap > li");
    private static final Path GAMBAR = Path.of("target", "kasus.png");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    @Test
    @DisplayName("kasus kantor: tahap, kantor, dan tenggatnya; tugas sendiri dibuka dari sana")
    void kasus() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().nomor();
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));

        tasklist.klik(LayarRukun.css(".rukun-tombol-kasus"));
        tasklist.tampak(BUTIR);
        Files.write(GAMBAR, peramban.driver().getScreenshotAs(OutputType.BYTES));

        assertThat(tasklist.semuaTampak(BUTIR)).anySatisfy(butir -> assertThat(butir.getText())
                .contains("Undang peserta", "Ketua RW 01", "paling lambat", "Buka tugasnya"));
        assertThat(tasklist.semuaTampak(LayarRukun.css("dialog .rukun-perihal")).get(0).getText()).contains(nomor);
        tasklist.klik(By.xpath("//dialog//a[.='Buka tugasnya']"));
        tasklist.tungguHilang(LayarRukun.css("dialog"));
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
