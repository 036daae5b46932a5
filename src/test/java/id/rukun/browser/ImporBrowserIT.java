package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A table is checked, mended, looked at, and taken in, from the page of one's area. */
@UjiBrowser
class ImporBrowserIT {

    private static final String KEL = "32.79.01.1001";
    private static final int BANYAK = 20_000;

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate sql;
    @Autowired private PlatformTransactionManager transaksi;

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

    @Test
    @DisplayName("dua puluh ribu baris: sampai di mana, juga di tab kedua; sesi yang berakhir di tengahnya tidak menghentikan yang sudah dikirim")
    void kemajuan(@TempDir Path folder) throws IOException {
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk("petugas.banjar");
        String halaman = "http://127.0.0.1:" + port + "/camunda/api/rukun/impor";
        peramban.driver().get(halaman);
        StringBuilder isi = new StringBuilder("kelurahan;rw;rt;mulai\n");
        for (int baris = 0; baris < BANYAK; baris++) {
            isi.append(KEL).append(";").append(30 + baris / 999).append(";").append(1 + baris % 999).append(";1/1/2001\n");
        }
        pilih(folder, "banyak.csv", isi.toString());
        String pertama = peramban.driver().getWindowHandle();
        new TransactionTemplate(transaksi).executeWithoutResult(status -> {
            sql.queryForList("select tenant from impor_giliran where tenant = 'banjar' for update");
            tasklist.klik(LayarRukun.css("#impor-periksa"));
            tasklist.tunggu("how far it is", () -> teks("#impor-sampai").equals("20.000 baris menunggu impor lain di pemerintah yang sama …"));
            potret("impor-kemajuan");
            peramban.driver().switchTo().newWindow(WindowType.TAB);
            peramban.driver().get(halaman);
            tasklist.tunggu("it goes on in the other tab", () -> teks("#impor-status").contains("“banyak.csv”, yang Anda kirim tadi, masih dikerjakan"));
            potret("impor-tab-kedua");
            assertThat(peramban.driver().findElement(LayarRukun.css("#impor-periksa")).isEnabled()).isFalse();
            peramban.driver().close();
            peramban.driver().switchTo().window(pertama);
            peramban.driver().manage().deleteAllCookies();
        });
        tasklist.tunggu("the answer comes", () -> ringkasan().startsWith("19.980 kesalahan") || ringkasan().startsWith("20.000 "));
        assertThat(peramban.driver().findElement(LayarRukun.css("#impor-kemajuan")).isDisplayed()).isFalse();
        potret("impor-kemajuan-selesai");
        tasklist.klik(LayarRukun.css("#impor-periksa"));
        tasklist.tunggu("the session is over", () -> teks("#impor-status").contains("masuk"));
        potret("impor-sesi-berakhir");
    }

    private String teks(String unsur) {
        return peramban.driver().findElement(LayarRukun.css(unsur)).getText();
    }

    private void potret(String nama) {
        try {
            peramban.potret(nama + "-400", 400, 900);
            peramban.potret(nama + "-1366", 1366, 768);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
