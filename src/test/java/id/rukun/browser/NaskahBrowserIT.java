package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.lampiran.ContohBerkas;
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
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The signed Keputusan as a page: found in the list of cases, laid out as offices print it. Its picture is kept. */
@UjiBrowser
class NaskahBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    private static final By PINDAIAN_KEPUTUSAN = By.xpath("//*[@id = 'tambah-jenis']/option[@value = 'PINDAIAN'"
            + " and contains(., 'Keputusan Lurah Nomor')]");

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;

    @Test
    @DisplayName("Lurah mencari kasus dalam daftar dan membuka Keputusan yang ditandatanganinya")
    void dicariLaluDibaca() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni()).sampaiCamat().camatSetuju().tandatangani());
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("lurah"));

        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/api/rukun/berkas");
        tasklist.ketik(tasklist.tampak(LayarRukun.css("input[name=wilayah]")), "kelurahan uji");
        tasklist.klik(LayarRukun.css("form button"));
        tasklist.tunggu("search sent", () -> peramban.driver().getCurrentUrl().contains("wilayah=kelurahan"));
        assertThat(tasklist.tampak(LayarRukun.css(".jumlah")).getText()).isEqualTo("Kasus 1 sampai 2 dari 2.");
        peramban.potret("daftar-kasus", 1000, 1700);
        peramban.driver().get(tasklist.tampak(By.partialLinkText("Keputusan Lurah Nomor")).getDomProperty("href"));

        assertThat(tasklist.tampak(LayarRukun.css("h1")).getText()).contains("KEPUTUSAN LURAH UJI", "TENTANG");
        assertThat(tasklist.tampak(LayarRukun.css(".bagian")).getCssValue("display")).isEqualTo("grid");
        peramban.potret("naskah-keputusan", 1000, 1700);
    }

    @Test
    @DisplayName("petugas menambahkan pindaian dari halaman kasus; siapa pun membandingkan salinannya; yang salah ditarik")
    void dipindaiLaluDiperiksa(@TempDir Path folder) throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        diam.selama(() -> jalan.sampaiCamat().camatSetuju().tandatangani());
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("petugas"));
        String halaman = "http://127.0.0.1:" + port + "/camunda/api/rukun/kasus/" + jalan.nomor();
        tasklist.tunggu("printed", () -> {
            peramban.driver().get(halaman);
            return !peramban.driver().findElements(PINDAIAN_KEPUTUSAN).isEmpty();
        });
        String pdf = tasklist.tampak(By.xpath("//li[contains(., 'Keputusan Lurah Nomor')]//a[. = 'PDF']")).getDomProperty("href");
        Path pindaian = Files.write(folder.resolve("pindaian.pdf"), ContohBerkas.pdf());

        tasklist.klik(By.xpath("//summary[. = 'Tambahkan berkas ke kasus ini']"));
        tasklist.tampak(LayarRukun.css("#tambah-berkas"));
        tasklist.klik(PINDAIAN_KEPUTUSAN);
        pilih("#tambah-file", pindaian);
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#tambah-keterangan")), "Sudah <b>ditandatangani</b> dan dicap");
        assertThat(tasklist.tampak(LayarRukun.css("#tambah-nama")).getText()).isEqualTo("pindaian.pdf");
        terbaca("tambah-berkas");
        tasklist.klik(LayarRukun.css("#tambah-berkas button"));
        assertThat(tasklist.tampak(By.xpath("//section[h2[@id = 'tambahan']]//tbody/tr")).getText())
                .contains("Pindaian bertanda tangan: Keputusan Lurah Nomor 1", "Sudah <b>ditandatangani</b> dan dicap", "pindaian.pdf");

        peramban.driver().get(pdf);
        assertThat(tasklist.jalankan("return document.contentType")).isEqualTo("application/pdf");
        peramban.driver().get("http://127.0.0.1:" + port + "/periksa/" + pdf.replaceFirst(".*/", "").replace(".pdf", ""));
        pilih("#salinan", pindaian);
        tasklist.tunggu("the same", () -> hasil(tasklist).startsWith("Sama"));
        pilih("#salinan", Files.write(folder.resolve("lain.pdf"), new byte[] {1}));
        tasklist.tunggu("another", () -> hasil(tasklist).startsWith("Isi berbeda"));
        terbaca("periksa");
        String periksa = peramban.driver().getCurrentUrl();

        peramban.driver().get(halaman);
        tasklist.klik(By.xpath("//summary[. = 'Tarik pindaian ini']"));
        terbaca("tarik-pindaian");
        tasklist.ketik(tasklist.tampak(LayarRukun.css(".tarik-pindaian input")), "Halaman <i>kasus lain</i>");
        tasklist.klik(LayarRukun.css(".tarik-pindaian button"));
        tasklist.tunggu("it is withdrawn", () -> tasklist.tampak(By.xpath("//section[h2[@id = 'tambahan']]//tbody/tr")).getText()
                .contains("Halaman <i>kasus lain</i>"));
        terbaca("pindaian-ditarik");
        peramban.driver().get(periksa);
        pilih("#salinan", pindaian);
        tasklist.tunggu("no signed copy any more", () -> hasil(tasklist).startsWith("Isi berbeda"));
        peramban.driver().get("http://127.0.0.1:" + port + "/periksa/tidak-ada");
        terbaca("periksa-tidak-dikenal");
        assertThat(tasklist.tampak(LayarRukun.css("h1")).getText()).isEqualTo("Dokumen tidak dikenal");
    }

    /** The field lies unseen over the button that names it. */
    private void pilih(String masukan, Path berkas) {
        peramban.driver().findElement(LayarRukun.css(masukan)).sendKeys(berkas.toString());
    }

    private static String hasil(Tasklist tasklist) {
        return tasklist.tampak(LayarRukun.css("#hasil")).getText();
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
