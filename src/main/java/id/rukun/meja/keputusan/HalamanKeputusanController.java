package id.rukun.meja.keputusan;

import id.rukun.meja.HalamanMeja;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the register of the Keputusan Lurah. */
@Hidden
@Controller
class HalamanKeputusanController extends HalamanMeja {

    private final RegisterSaya register;

    HalamanKeputusanController(RegisterSaya register) {
        this.register = register;
    }

    @GetMapping(path = "/camunda/api/rukun/keputusan", produces = MediaType.TEXT_HTML_VALUE)
    String daftar(@RequestParam(defaultValue = "") String kelurahan, @RequestParam(defaultValue = "") String tahun,
            Model halaman) {
        halaman.addAttribute("daftar", register.daftar(kelurahan, tahun));
        return "register-keputusan";
    }
}
