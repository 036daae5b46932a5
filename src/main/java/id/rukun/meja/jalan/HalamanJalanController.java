package id.rukun.meja.jalan;

import id.rukun.meja.HalamanMeja;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case. */
@Hidden
@Controller
class HalamanJalanController extends HalamanMeja {

    /** The page adds files by a script of its own, which sends them here and nowhere else. */
    private static final String BERSKRIP = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final JalanKasus jalan;

    HalamanJalanController(JalanKasus jalan) {
        this.jalan = jalan;
    }

    @GetMapping(path = JalanKasus.ALAMAT + "{nomor}", produces = MediaType.TEXT_HTML_VALUE)
    String satu(@PathVariable String nomor, Model halaman, HttpServletResponse jawaban) {
        LembarKasus lembar = jalan.lembar(nomor);
        halaman.addAttribute("riwayat", lembar.riwayat());
        halaman.addAttribute("gambar", lembar.gambar());
        halaman.addAttribute("pasal", lembar.pasal());
        halaman.addAttribute("tambahan", lembar.tambahan());
        jawaban.setHeader("Content-Security-Policy", BERSKRIP);
        return "kasus";
    }
}
