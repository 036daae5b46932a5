package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A table is checked, mended, looked at, and taken in, from the page of one's area. */
@UjiBrowser
class ImporBrowserIT {

    private static final String KEL = "32.79.01.1001";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;

    @Test
    @DisplayName("petugas memeriksa tabel, memperbaiki kesalahannya, melihat bedanya, lalu menerapkannya")
    void periksaPerbaikiTerapkan(@TempDir Path folder) throws IOException {
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk("petugas.banjar");
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/api/rukun/wilayah");
        tasklist.klik(By.linkText("Impor data wilayah dari lembar kerja"));
        terbaca("impor");

        tasklist.tunggu("asks for the file", () -> {
            tasklist.klik(LayarRukun.css("#impor-periksa"));
            return peramban.driver().findElement(LayarRukun.css("#impor-status")).getText().equals("Pilih berkasnya dahulu.");
        });
        pilih(folder, "salah.csv", "kelurahan;rw;rt;mulai;jumlah_kk\n" + KEL + ";09;;31/2/2001;\n" + KEL + ";09;001;1/1/2001;=1+1\n");
        tasklist.klik(LayarRukun.css("#impor-periksa"));
        tasklist.tunggu("mistakes", () -> ringkasan().startsWith("2 kesalahan; tidak ada yang ditulis."));
        assertThat(tasklist.tampak(LayarRukun.css("#impor-tabel")).getText()).contains("31/2/2001", "Februari 2001", "=1+1");
        terbaca("impor-salah");

        pilih(folder, "benar.csv", "kelurahan;rw;rt;mulai;jumlah_kk\n" + KEL + ";09;;1/1/2001;\n" + KEL + ";09;001;1/1/2001;95\n");
        tasklist.klikYangDiam(LayarRukun.css("#impor-periksa"));
        tasklist.tunggu("the difference", () -> ringkasan().startsWith("2 baris: 2 baru, 0 berubah, 0 sama. Belum ada"));
        terbaca("impor-beda");
        tasklist.klikYangDiam(LayarRukun.css("#impor-terapkan"));
        tasklist.tunggu("written", () -> ringkasan().endsWith("Sudah ditulis."));
        tasklist.klik(LayarRukun.css("#impor-periksa"));
        tasklist.tunggu("nothing left", () -> ringkasan().endsWith("Tidak ada yang perlu ditulis."));
        assertThat(peramban.driver().findElement(LayarRukun.css("#impor-terapkan")).isDisplayed()).isFalse();
        peramban.driver().navigate().refresh();
        assertThat(tasklist.tampak(By.xpath("//section[h2[. = 'Yang terakhir']]")).getText())
                .contains("benar.csv", "petugas.banjar", "ditulis: 2 baru, 0 berubah", "salah.csv", "tidak ditulis: 2 kesalahan");
    }

    private void pilih(Path folder, String nama, String isi) throws IOException {
        peramban.driver().findElement(LayarRukun.css("#impor-file")).sendKeys(Files.writeString(folder.resolve(nama), isi).toString());
    }

    private String ringkasan() {
        return peramban.driver().findElement(LayarRukun.css("#impor-ringkasan")).getText();
    }

    /** Wide and at 400 pixels: nothing serious found, nothing beyond the edge. */
    private void terbaca(String nama) throws IOException {
        Akses akses = new Akses(peramban.driver());
        akses.layar(400, 800);
        akses.periksa(nama + "-400", "body");
        peramban.potret(nama + "-400", 400, 1100);
        akses.layar(1366, 768);
        peramban.potret(nama + "-1366", 1366, 768);
        assertThat(akses.periksa(nama + "-1366", "body").temuan()).isEmpty();
    }
}
