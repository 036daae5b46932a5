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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The signed Keputusan as a page: found in the list of cases, laid out as offices print it. Its picture is kept. */
@UjiBrowser
class NaskahBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
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
        assertThat(tasklist.tampak(LayarRukun.css(".jumlah")).getText()).isEqualTo("Kasus 1 sampai 1 dari 1.");
        peramban.potret("daftar-kasus", 1000, 1700);
        peramban.driver().get(tasklist.tampak(By.partialLinkText("Keputusan Lurah Nomor")).getDomProperty("href"));

        assertThat(tasklist.tampak(LayarRukun.css("h1")).getText()).contains("KEPUTUSAN LURAH UJI", "TENTANG");
        assertThat(tasklist.tampak(LayarRukun.css(".bagian")).getCssValue("display")).isEqualTo("grid");
        peramban.potret("naskah-keputusan", 1000, 1700);
    }
}
