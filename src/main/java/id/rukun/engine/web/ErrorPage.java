package id.rukun.engine.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown where nothing else answers: one Indonesian sentence, nothing about the inside of the house. */
@Hidden
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
class ErrorPage implements ErrorController {

    private static final Map<HttpStatus, String> KALIMAT = Map.of(
            HttpStatus.BAD_REQUEST, "Permintaan tidak dapat dibaca.",
            HttpStatus.UNAUTHORIZED, "Silakan masuk lebih dahulu.",
            HttpStatus.FORBIDDEN, "Anda tidak berwenang membuka halaman ini.",
            HttpStatus.NOT_FOUND, "Halaman ini tidak ada.",
            HttpStatus.METHOD_NOT_ALLOWED, "Perintah ini tidak tersedia.");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String HALAMAN = """
            <!doctype html>
            <html lang="id">
            <head><meta charset="utf-8"><title>Rukun</title></head>
            <body><h1>Rukun</h1><p>%s</p>
            <p><a href="/camunda/app/tasklist/">Daftar tugas</a> · <a href="/camunda/app/cockpit/">Pengawasan</a></p>
            </body>
            </html>
            """;
    private static final String LAIN = "Terjadi gangguan pada sistem. Coba lagi; bila terulang, hubungi pengelola.";

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> halaman(HttpServletRequest permintaan) {
        HttpStatus status = status(permintaan);
        return ResponseEntity.status(status).contentType(HTML).body(halaman(kalimat(status)));
    }

    @RequestMapping
    ResponseEntity<Map<String, String>> data(HttpServletRequest permintaan) {
        HttpStatus status = status(permintaan);
        return ResponseEntity.status(status).body(Map.of("pesan", kalimat(status)));
    }

    /** A page of one sentence. */
    static String halaman(String kalimat) {
        return HALAMAN.formatted(kalimat);
    }

    private static String kalimat(HttpStatus status) {
        return KALIMAT.getOrDefault(status, LAIN);
    }

    private static HttpStatus status(HttpServletRequest permintaan) {
        Object kode = permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = kode instanceof Integer angka ? HttpStatus.resolve(angka) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
