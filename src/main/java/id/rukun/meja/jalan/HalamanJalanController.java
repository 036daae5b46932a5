package id.rukun.meja.jalan;

import id.rukun.meja.HalamanMeja;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case. */
@Hidden
@Controller
class HalamanJalanController extends HalamanMeja {

    private final JalanKasus jalan;

    HalamanJalanController(JalanKasus jalan) {
        this.jalan = jalan;
    }

    @GetMapping(path = JalanKasus.ALAMAT + "{nomor}", produces = MediaType.TEXT_HTML_VALUE)
    String satu(@PathVariable String nomor, Model halaman) {
        LembarKasus lembar = jalan.lembar(nomor);
        halaman.addAttribute("riwayat", lembar.riwayat());
        halaman.addAttribute("gambar", lembar.gambar());
        halaman.addAttribute("pasal", lembar.pasal());
        return "kasus";
    }
}
