package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.door.visitor.ClientAddress;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Whose word about an address counts. */
class ProksiTest {

    @ParameterizedTest
    @CsvSource({"'', 127.0.0.1", "127\\.0\\.0\\.1, 203.0.113.9", "10\\.0\\.0\\.5, 127.0.0.1"})
    @DisplayName("alamat yang diteruskan hanya dihitung dari proksi yang disebut dalam pengaturan")
    void alamat(String proksi, String terhitung) throws IOException, InterruptedException {
        TomcatServletWebServerFactory pabrik = new TomcatServletWebServerFactory(0);
        new TomcatConfiguration().proksiTepercaya(proksi).customize(pabrik);
        WebServer server =
                pabrik.getWebServer(aplikasi -> aplikasi.addServlet("alamat", new AlamatProksi()).addMapping("/*"));
        server.start();
        try {
            HttpRequest permintaan = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "198.51.100.1, 203.0.113.9").build();
            assertThat(HttpClient.newHttpClient().send(permintaan, BodyHandlers.ofString()).body())
                    .isEqualTo(terhitung);
        } finally {
            server.stop();
        }
    }

    private static final class AlamatProksi extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
            jawaban.getWriter().write(ClientAddress.dari(permintaan));
        }
    }
}
