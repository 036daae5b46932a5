package id.rukun.hukum.api;

import id.rukun.hukum.KatalogTafsir;
import id.rukun.hukum.Tafsir;
import id.rukun.hukum.Ucapan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The readings on which rules and parameters rest: what the text leaves open, what was chosen, and why. */
@Controller
@Tag(name = "Tafsir")
class TafsirController {

    private final KatalogTafsir katalog;

    TafsirController(KatalogTafsir katalog) {
        this.katalog = katalog;
    }

    @GetMapping("/api/tafsir")
    @Operation(summary = "Semua tafsir yang dirujuk aturan dan parameter")
    @ResponseBody
    List<Tafsir> semua() {
        return katalog.semua();
    }

    @GetMapping("/api/tafsir/{id}")
    @Operation(summary = "Satu tafsir")
    @ResponseBody
    Tafsir satu(@Parameter(description = "Id tafsir, misalnya AMB-08") @PathVariable String id) {
        return katalog.cari(id).orElseThrow(() -> new TafsirTidakDikenalException(id));
    }

    @GetMapping(path = Ucapan.HALAMAN_TAFSIR, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Semua tafsir sebagai halaman; id tafsir adalah jangkarnya")
    String halaman(Model halaman) {
        halaman.addAttribute("tafsir", katalog.semua());
        return "tafsir";
    }
}
