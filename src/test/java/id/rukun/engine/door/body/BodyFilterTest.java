package id.rukun.engine.door.body;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.door.TomcatConfiguration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Slow senders before a server with few threads and small limits: everybody else is answered. */
@Timeout(20)
class BodyFilterTest {

    private static final int UTAS = 6;
    private static final String SENDIRI = "127.0.0.1";
    private static final String LAIN = "127.0.0.2";
    private static final String LAMBAT = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    private static final String TERLALU_BESAR = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n";

    private static final BodyLimits BATAS =
            new BodyLimits(Duration.ofMillis(2000), Duration.ofMillis(1000), 3, 5);
    private static final FileDoor BERKAS = new FileDoor(Map.of("/berkas", "Berkas melebihi batas."), 2_000_000);

    private final List<Socket> soket = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void nyalakan() {
        TomcatServletWebServerFactory pabrik = new TomcatServletWebServerFactory(0);
        pabrik.addConnectorCustomizers(pintu -> {
            pintu.setProperty("maxSwallowSize", "0");
            ((AbstractProtocol<?>) pintu.getProtocolHandler()).setMaxThreads(UTAS);
            ((AbstractProtocol<?>) pintu.getProtocolHandler()).setConnectionTimeout(5000);
            TomcatConfiguration.batasiDiam(pintu, BATAS);
        });
        BodyFilter penyaring = new BodyFilter(BATAS, BERKAS);
        server = pabrik.getWebServer(aplikasi -> {
            aplikasi.addFilter("badan", penyaring).addMappingForUrlPatterns(null, false, "/*");
            aplikasi.addServlet("gema", new Gema()).addMapping("/*");
        });
        server.start();
    }

    @AfterEach
    void matikan() throws IOException {
        for (Closeable satu : soket) {
            satu.close();
        }
        server.stop();
    }

    @Test
    @DisplayName("berkas boleh lebih besar daripada formulir, sampai batasnya sendiri, dan hanya pada alamatnya")
    void berkas() throws IOException {
        assertThat(jawaban(kirim(SENDIRI, "POST /berkas HTTP/1.1\r\nHost: x\r\nContent-Length: 2000001\r\n\r\n")))
                .contains(" 413 ").contains("Berkas melebihi batas.");
        assertThat(jawaban(kirim(SENDIRI, "POST /berkas HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")))
                .contains(" 411 ");
        assertThat(jawaban(kirim(SENDIRI, "POST /lain HTTP/1.1\r\nHost: x\r\nContent-Length: 1900000\r\n\r\n")))
                .contains(" 413 ").doesNotContain("Berkas melebihi batas.");
        assertThat(jawaban(kirim(SENDIRI, "POST /berkas HTTP/1.1\r\nHost: x\r\nContent-Length: 1900000\r\n"
                + "Connection: close\r\n\r\n" + "x".repeat(1_900_000)))).contains(" 200 ");
    }

    @Test
    @DisplayName("banyak pengirim lambat dari satu alamat: alamat lain tetap dijawab, yang berlebih ditolak seketika")
    void pengirimLambat() throws IOException {
        List<Socket> lambat = new ArrayList<>();
        for (int i = 0; i < 3 * UTAS; i++) {
            lambat.add(kirim(SENDIRI, LAMBAT + "x"));
        }
        assertThat(jawaban(kirim(LAIN,
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nConnection: close\r\n\r\nhalo")))
                .startsWith("HTTP/1.1 200").contains("halo");
        List<String> status = new ArrayList<>();
        for (Socket satu : lambat) {
            status.add(jawaban(satu).substring(9, 12));
        }
        assertThat(status).containsOnly("408", "429").contains("429").filteredOn("408"::equals).hasSize(3);
    }

    @Test
    @DisplayName("satu bita demi satu bita: setelah waktu totalnya permintaan diakhiri, juga yang ditolak")
    void satuPerSatu() throws IOException, InterruptedException {
        Socket lambat = kirim(SENDIRI, LAMBAT);
        Socket ditolak = kirim(SENDIRI, TERLALU_BESAR);
        long mulai = System.nanoTime();
        while (menerima(lambat) | menerima(ditolak)) {
            Thread.sleep(50);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - mulai)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    @DisplayName("sedikit demi sedikit, lalu diam: waktu totalnya tetap tidak terlampaui")
    void laluDiam() throws IOException, InterruptedException {
        long mulai = System.nanoTime();
        Socket lambat = kirim(SENDIRI, LAMBAT);
        Duration hingga = BATAS.waktuBadan().minusMillis(50);
        while (Duration.ofNanos(System.nanoTime() - mulai).compareTo(hingga) < 0 && menerima(lambat)) {
            Thread.sleep(20);
        }
        tungguDitutup(lambat);
        assertThat(Duration.ofNanos(System.nanoTime() - mulai))
                .isBetween(BATAS.waktuBadan().minus(BATAS.diamBadan()), BATAS.waktuBadan().plus(BATAS.diamBadan()).minusMillis(100));
    }

    @Test
    @DisplayName("yang pelan tetapi tidak pernah lama diam, dan selesai pada waktunya, diterima")
    void pelan() throws IOException, InterruptedException {
        Socket pelan = kirim(SENDIRI, "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 4\r\n\r\n");
        for (char huruf : "halo".toCharArray()) {
            Thread.sleep(150);
            pelan.getOutputStream().write(huruf);
        }
        assertThat(jawaban(pelan)).startsWith("HTTP/1.1 200").contains("halo");
    }

    @Test
    @DisplayName("badan yang utuh sampai kepada penerimanya, dua kali sebesar satu potong baca")
    void utuh() throws IOException {
        String isi = "y".repeat(20_000);
        assertThat(jawaban(kirim(SENDIRI,
                "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 20000\r\n\r\n" + isi))).startsWith("HTTP/1.1 200")
                .satisfies(teks -> assertThat(teks.chars().filter(c -> c == 'y')).hasSize(20_000));
    }

    /** Whether one more byte is taken. */
    private static boolean menerima(Socket pengirim) {
        try {
            pengirim.getOutputStream().write('x');
            return true;
        } catch (IOException putus) {
            return false;
        }
    }

    private Socket kirim(String dari, String isi) throws IOException {
        Socket baru = new Socket(InetAddress.getByName(SENDIRI), server.getPort(), InetAddress.getByName(dari), 0);
        soket.add(baru);
        baru.getOutputStream().write(isi.getBytes(StandardCharsets.US_ASCII));
        return baru;
    }

    private static void tungguDitutup(Socket satu) {
        try {
            jawaban(satu);
        } catch (IOException putus) {
            // what he sent too late was not read any more
        }
    }

    private static String jawaban(Socket satu) throws IOException {
        satu.setSoTimeout(10_000);
        return new String(satu.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static final class Gema extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
            permintaan.getInputStream().transferTo(jawaban.getOutputStream());
        }
    }
}
