package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The button of the time machine: the clock goes on, what fired is shown as a table, the filters follow. The last of the
 * browser tests, because the machine runs the jobs of all cases.
 */
@UjiBrowser
@Order(Integer.MAX_VALUE)
class MesinWaktuBrowserIT {

    private static final By JENDELA = LayarRukun.css("dialog.rukun-jendela-waktu");

    private static final By BARIS = LayarRukun.css("dialog tbody tr");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    @AfterEach
    void pulihkanJam() {
        jam.pulihkan();
    }

    @Test
    @DisplayName("dua minggu: pengingat tampak sebagai tabel; tugas masuk minggu jatuh temponya")
    void duaMinggu() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));
        assertThat(tasklist.tugas("Jatuh tempo minggu ini")).isEmpty();

        tasklist.klik(LayarRukun.css(".rukun-tombol-waktu"));
        tasklist.klik(By.xpath("//dialog//button[.='2 minggu']"));
        tasklist.tampak(BARIS);
        new GambarPanduan(peramban.driver()).ambil("tur-13-mesin-waktu");
        List<String> baris = tasklist.semuaTampak(BARIS).stream().map(WebElement::getText)
                .filter(teks -> teks.contains(jalan.nomor())).toList();

        assertThat(baris).hasSize(4).anyMatch(b -> b.contains("Ketua RW 01") && b.contains("PRD-01 = 7 hari"))
                .allMatch(b -> b.contains("Mohon diselesaikan, paling lambat"));
        tasklist.klik(By.xpath("//dialog//button[.='Tutup']"));
        tasklist.tungguHilang(JENDELA);
        assertThat(tasklist.tugas("Jatuh tempo minggu ini")).containsExactly("Undang peserta");
        assertThat(tasklist.tampak(LayarRukun.css("ol.tasks-list")).getText()).as("counted by Rukun's clock, not the browser's")
                .contains(", hari ini");
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
