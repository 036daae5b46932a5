package id.rukun.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever has a document in his hands learns whether it is one, and nothing that it says. */
@UjiAplikasi
@DisplayName("Pemeriksaan dokumen")
class PeriksaTest {

    @Autowired private Panggung panggung;
    @Autowired private DokumenService dokumen;
    @Autowired private Percetakan percetakan;
    @Autowired private CetakUji cetak;
    @Autowired private JamRukun jam;
    @Autowired private PeriksaController pintu;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String id;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat().rancangan().tinjau().camatSetuju()
                .tandatangani();
        id = dokumen.dari(panggung.kasus(jalan.nomor()).id()).stream().map(Dokumen::id).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("menyebut jenis, nomor, tanggal, kantor, dan keadaan; tidak isinya, tidak nama siapa pun")
    void dikenal() {
        JawabanRest jawaban = buka(id);

        assertThat(jawaban.status()).isEqualTo(200);
        assertThat(jawaban.isi()).contains("Keputusan Lurah Nomor 1 TAHUN", "Tercatat", "pada tanggal "
                + Kalender.tulis(jam.hariIni()), "KECAMATAN UJI", ">berlaku<", id)
                .doesNotContain("Pejabat", "NIP", "Menggabungkan", "RT 001", "PENGGABUNGAN", "2026-0");
    }

    @Test
    @DisplayName("id yang dipalsukan, bukan id, atau id kasus: tidak dikenal, dengan jawaban yang sama")
    void tidakDikenal() {
        List<String> palsu = List.of("00000000-0000-4000-8000-000000000000", "1", "..%2Fmasuk", "%3Cscript%3E", "x".repeat(3000),
                kelurahan.id);

        assertThat(palsu).allSatisfy(satu -> assertThat(buka(satu).status()).isIn(400, 404));
        assertThat(buka(palsu.get(0)).status()).isEqualTo(404);
        assertThat(buka(palsu.get(0)).isi()).contains("Tidak dikenal").isEqualTo(buka(kelurahan.id).isi())
                .doesNotContain(palsu.get(0));
        assertThat(bandingkan(palsu.get(0), new byte[] {1}).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("salinan yang sama dikenali, yang diubah satu huruf berbeda; tidak disimpan di mana pun")
    void salinan() {
        assertThat(bandingkan(id, new byte[] {1}).json().path("hasil").asText()).isEqualTo("BELUM_ADA");
        cetak.cetak(id);
        byte[] asli = percetakan.isi(id).orElseThrow();
        byte[] diubah = asli.clone();
        diubah[diubah.length / 2]++;

        assertThat(bandingkan(id, asli).json().path("hasil").asText()).isEqualTo("SAMA");
        assertThat(bandingkan(id, diubah).json().path("pesan").asText()).startsWith("Isi berbeda");
        assertThat(bandingkan(id, new byte[0]).status()).isEqualTo(408);
        assertThat(bandingkan(id, new byte[11 * 1024 * 1024]).status()).isEqualTo(413);
    }

    @Test
    @DisplayName("terlalu banyak salinan sekaligus dari mana pun: coba lagi, dengan jawaban 503 dan kapan; sesudahnya dibandingkan lagi")
    void terlaluBanyak() throws Exception {
        CountDownLatch dibaca = new CountDownLatch(PeriksaController.SEMUANYA);
        CountDownLatch lepas = new CountDownLatch(1);
        List<CompletableFuture<Integer>> berjalan = IntStream.range(0, PeriksaController.SEMUANYA).mapToObj(ke -> {
            MockHttpServletRequest tertahan = permintaan("192.0.2." + ke, new Tertahan(dibaca, lepas));
            return CompletableFuture.supplyAsync(() -> status(tertahan), terpisah());
        }).toList();
        dibaca.await();

        JawabanRest penuh = bandingkan(id, new byte[5 * 1024 * 1024]);
        assertThat(penuh.status()).isEqualTo(503);
        assertThat(penuh.json().path("hasil").asText()).isEqualTo("SIBUK");
        assertThat(penuh.json().path("pesan").asText()).contains("coba lagi");
        tanpaMenunggu("198.51.100.1");

        lepas.countDown();
        assertThat(berjalan).extracting(CompletableFuture::join).containsOnly(408);
        assertThat(bandingkan(id, new byte[] {1}).status()).isEqualTo(200);
    }

    /** Whoever is refused and then falls silent holds nobody: nothing is read of him before it comes. */
    private void tanpaMenunggu(String alamat) throws IOException {
        CountDownLatch dibaca = new CountDownLatch(1);
        BadanNanti badan = new BadanNanti(new Tertahan(dibaca, new CountDownLatch(1)));
        MockHttpServletRequest diam = permintaan(alamat, badan);
        MockHttpServletResponse jawaban = new MockHttpServletResponse();

        assertThat(pintu.bandingkan(id, diam, jawaban)).isNull();

        assertThat(diam.isAsyncStarted()).isTrue();
        assertThat(dibaca.getCount()).isOne();
        assertThat(jawaban.isCommitted()).isFalse();
        badan.pendengar.onAllDataRead();
        assertThat(jawaban.getStatus()).isEqualTo(503);
        assertThat(jawaban.getHeader("Retry-After")).isEqualTo("30");
        assertThat(jawaban.getContentAsString()).contains("SIBUK");
    }

    private int status(MockHttpServletRequest permintaan) {
        try {
            return pintu.bandingkan(id, permintaan, new MockHttpServletResponse()).getStatusCode().value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A thread each: all of them wait at once. */
    private static Executor terpisah() {
        return kerja -> new Thread(kerja).start();
    }

    private static MockHttpServletRequest permintaan(String alamat, InputStream badan) {
        return permintaan(alamat, new DelegatingServletInputStream(badan));
    }

    private static MockHttpServletRequest permintaan(String alamat, ServletInputStream badan) {
        MockHttpServletRequest permintaan = new MockHttpServletRequest("POST", "/periksa") {
            @Override
            public ServletInputStream getInputStream() {
                return badan;
            }

            @Override
            public long getContentLengthLong() {
                return 1;
            }
        };
        permintaan.setRemoteAddr(alamat);
        permintaan.setAsyncSupported(true);
        return permintaan;
    }

    /** A body of which the server tells when something has come. */
    private static final class BadanNanti extends DelegatingServletInputStream {

        private ReadListener pendengar;

        private BadanNanti(InputStream isi) {
            super(isi);
        }

        @Override
        public void setReadListener(ReadListener pendengar) {
            this.pendengar = pendengar;
        }
    }

    /** A body that does not come until it is let go, and then ends. */
    private static final class Tertahan extends InputStream {

        private final CountDownLatch dibaca;
        private final CountDownLatch lepas;

        private Tertahan(CountDownLatch dibaca, CountDownLatch lepas) {
            this.dibaca = dibaca;
            this.lepas = lepas;
        }

        @Override
        public int read() throws IOException {
            dibaca.countDown();
            try {
                lepas.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return -1;
        }
    }

    private JawabanRest buka(String apa) {
        return new Klien(port, null).ambil("/periksa/" + apa);
    }

    private JawabanRest bandingkan(String apa, byte[] salinan) {
        return new Klien(port, null).kirimMentah("POST", "/periksa?id=" + apa, "application/octet-stream", salinan);
    }
}
