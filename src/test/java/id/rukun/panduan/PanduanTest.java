package id.rukun.panduan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.Klien;
import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guide over HTTP. */
@UjiAplikasi
class PanduanTest {

    @Autowired private Panduan panduan;
    @LocalServerPort private int port;

    @Test
    @DisplayName("panduan terbuka bagi siapa pun, dengan daftar isi dan gambarnya; gambar lain tidak")
    void terbuka() {
        Klien siapaPun = new Klien(port, null);
        String halaman = siapaPun.ambil("/rukun/panduan").berhasil().isi();
        assertThat(halaman).contains("<title>Panduan bagi pejabat</title>", "href=\"#akun-anda\"", "id=\"akun-anda\"")
                .doesNotContain("&lt;!--");
        assertThat(panduan.gambar()).allSatisfy(gambar -> {
            assertThat(halaman).contains("src=\"/rukun/panduan/gambar/" + gambar);
            assertThat(siapaPun.ambil("/rukun/panduan/gambar/" + gambar).berhasil().isi()).contains("PNG");
        });
        assertThat(siapaPun.ambil("/rukun/panduan/gambar/harian-harian.png").status()).isEqualTo(404);
        assertThat(siapaPun.ambil("/rukun/panduan/gambar/..%2Fpanduan.md").status()).isIn(400, 404);
    }
}
