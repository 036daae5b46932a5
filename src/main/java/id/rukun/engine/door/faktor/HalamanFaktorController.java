package id.rukun.engine.door.faktor;

import id.rukun.engine.door.visitor.Visitor;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page on which somebody sets up the second factor that his post asks for, before anything else is open to him. */
@Hidden
@Controller
class HalamanFaktorController {

    static final String ALAMAT = FaktorController.SESI + "/halaman";

    /** Its script sends the codes; the picture that an authenticator reads stands in the answer. */
    private static final String BERSKRIP = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GetMapping(path = ALAMAT, produces = MediaType.TEXT_HTML_VALUE)
    String halaman(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        if (!Visitor.bersesi(permintaan)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        jawaban.setHeader("Content-Security-Policy", BERSKRIP);
        return "faktor-kedua";
    }
}
