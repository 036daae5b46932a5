package id.rukun.panduan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guide as a page for everybody, with its pictures; whoever has signed in reads of the procedures of his government. */
@Controller
class PanduanController {

    private final Panduan panduan;
    private final PembacaPanduan pembaca;

    PanduanController(Panduan panduan, PembacaPanduan pembaca) {
        this.panduan = panduan;
        this.pembaca = pembaca;
    }

    @GetMapping(path = "/rukun/panduan", produces = MediaType.TEXT_HTML_VALUE)
    String halaman(HttpServletRequest permintaan, Model halaman) {
        Predicate<String> terlihat = pembaca.terlihat(permintaan);
        halaman.addAttribute("judul", panduan.judul());
        halaman.addAttribute("bagian", panduan.bagian().stream().filter(satu -> terlihat.test(satu.id())).toList());
        halaman.addAttribute("isi", panduan.isi(terlihat));
        return "panduan";
    }

    @GetMapping("/rukun/panduan/gambar/{nama}")
    ResponseEntity<Resource> gambar(@PathVariable String nama) {
        if (!panduan.gambar().contains(nama)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(panduan.gambar(nama));
    }
}
