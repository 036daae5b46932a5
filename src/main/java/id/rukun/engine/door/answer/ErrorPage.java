package id.rukun.engine.door.answer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown where nothing else answers: one Indonesian sentence, nothing about the inside of the house. */
@Hidden
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
class ErrorPage implements ErrorController {

    private static final String HALAMAN = """
            <!doctype html>
            <html lang="id">
            <head><meta charset="utf-8"><title>Rukun</title><link rel="icon" href="data:,">
            <link rel="stylesheet" href="/rukun/berkas.css"></head>
            <body><h1>Rukun</h1><p>%s</p>
            <p><a href="/camunda/app/tasklist/">Daftar tugas</a> · <a href="/camunda/app/cockpit/">Pengawasan</a> · <a href="/rukun/panduan#bila-rukun-menolak">Panduan</a></p>
            </body>
            </html>
            """;

    @RequestMapping
    void galat(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        Object kode = permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        DoorAnswer.tolak(asal(permintaan), jawaban,
                kode instanceof Integer status ? status : HttpServletResponse.SC_NOT_FOUND);
    }

    /** The request as it came, under its own address. */
    private static HttpServletRequest asal(HttpServletRequest permintaan) {
        Object alamat = permintaan.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return alamat == null ? permintaan : new HttpServletRequestWrapper(permintaan) {
            @Override
            public String getRequestURI() {
                return alamat.toString();
            }
        };
    }

    /** @param kalimat one sentence, written for HTML */
    static String halaman(String kalimat) {
        return HALAMAN.formatted(kalimat);
    }
}
