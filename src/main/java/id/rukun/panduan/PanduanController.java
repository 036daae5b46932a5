package id.rukun.panduan;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guide as a page for everybody, with its pictures. */
@Controller
class PanduanController {

    private final Panduan panduan;

    PanduanController(Panduan panduan) {
        this.panduan = panduan;
    }

    @GetMapping(path = "/rukun/panduan", produces = MediaType.TEXT_HTML_VALUE)
    String halaman(Model halaman) {
        halaman.addAttribute("judul", panduan.judul());
        halaman.addAttribute("bagian", panduan.bagian());
        halaman.addAttribute("isi", panduan.isi());
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
