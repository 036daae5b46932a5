package id.rukun.engine.door.signin;

import id.rukun.engine.door.kode.HakKode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page on which somebody chooses his password with a code. A link brings login and code behind {@code #}, where no server, log or
 * referrer sees them; the page's script takes them out of the address before anything else.
 */
@Hidden
@Controller
class HalamanSandiController {

    private static final String BERSKRIP = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GetMapping(path = HakKode.HALAMAN, produces = MediaType.TEXT_HTML_VALUE)
    String halaman(HttpServletResponse jawaban) {
        jawaban.setHeader("Content-Security-Policy", BERSKRIP);
        jawaban.setHeader("Referrer-Policy", "no-referrer");
        return "sandi";
    }
}
