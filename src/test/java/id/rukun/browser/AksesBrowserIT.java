package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rukun's pages and windows, as somebody meets them who uses no mouse, a screen reader or a small screen. */
@UjiBrowser
class AksesBrowserIT {

    private static final By TUTUP = By.xpath("//dialog//button[.='Tutup']");

    /** Opens the bar's menu where the screen is too small for the bar. */
    private static final By MENU = LayarRukun.css(".navbar-toggle");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;

    private KelurahanUji kelurahan;
    private Akses akses;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        akses = new Akses(peramban.driver());
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("formulir di dalam Tasklist dan jendela-jendelanya")
    void tasklist() throws IOException {
        diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt());
        for (int lebar : List.of(1366, 400)) {
            akses.layar(lebar, 768);
            tasklist.masuk(kelurahan.akun("rw01")).buka(Tasklist.TUGAS_KANTOR);
            akses.periksa("tugas-" + lebar, "form.rukun-formulir");
            jendela("pemberitahuan", ".rukun-tombol-kotak", "dialog h3", lebar);
            jendela("mesin-waktu", ".rukun-tombol-waktu", "dialog h3", lebar);
        }
        assertThat(akses.temuan()).isEmpty();
    }

    private void jendela(String nama, String tombol, String terbuka, int lebar) throws IOException {
        if (tasklist.semuaTampak(LayarRukun.css(tombol)).isEmpty()) {
            tasklist.semuaTampak(MENU).forEach(tasklist::klik);
        }
        tasklist.klik(LayarRukun.css(tombol));
        tasklist.tampak(LayarRukun.css(terbuka));
        akses.periksa(nama + "-" + lebar, "dialog");
        tasklist.klik(TUTUP);
        tasklist.tungguHilang(LayarRukun.css("dialog"));
    }

    @Test
    @DisplayName("halaman berkas, Keputusan, daftar kasus, dan peraturan")
    void halaman() throws IOException {
        Jalan jalan = diam.selama(() ->
                new Jalan(panggung, kelurahan, jam.hariIni()).sampaiCamat().camatSetuju().tandatangani());
        tasklist.masuk(kelurahan.akun("lurah"));
        for (int lebar : List.of(1366, 400)) {
            akses.layar(lebar, 768);
            for (String satu : List.of("/camunda/api/rukun/berkas", "/rukun/peraturan", "/rukun/tafsir",
                    "/rukun/panduan")) {
                peramban.driver().get("http://127.0.0.1:" + port + satu);
                akses.periksa("halaman-" + satu.substring(satu.lastIndexOf('/') + 1) + "-" + lebar, "html");
            }
            peramban.driver().get("http://127.0.0.1:" + port + "/camunda/api/rukun/berkas?nomor=" + jalan.nomor());
            List<String> alamat = List.of(tautan("Keputusan Lurah Nomor"), tautan(jalan.nomor()));
            for (int ke = 0; ke < alamat.size(); ke++) {
                peramban.driver().get(alamat.get(ke));
                akses.periksa("halaman-kasus" + ke + "-" + lebar, "html");
            }
        }
        assertThat(akses.temuan()).isEmpty();
    }

    private String tautan(String nama) {
        return tasklist.tampak(By.partialLinkText(nama)).getDomProperty("href");
    }
}
