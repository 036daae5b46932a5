package id.rukun.meja.wilayah;

import id.rukun.meja.HalamanMeja;
import id.rukun.meja.impor.HakImpor;
import id.rukun.meja.wilayah.WilayahSaya.UnitSaya;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages of areas. */
@Hidden
@Controller
@RequestMapping(path = WilayahSaya.ALAMAT, produces = MediaType.TEXT_HTML_VALUE)
class HalamanWilayahController extends HalamanMeja {

    private final WilayahSaya wilayah;
    private final HakImpor impor;

    HalamanWilayahController(WilayahSaya wilayah, HakImpor impor) {
        this.wilayah = wilayah;
        this.impor = impor;
    }

    /** Whether the page leads to where tables are imported. */
    @ModelAttribute("mengimpor")
    boolean mengimpor() {
        return impor.mengelola();
    }

    @GetMapping
    String daftar(Model halaman) {
        List<UnitSaya> unit = wilayah.daftar();
        halaman.addAttribute("kelompok", unit.stream()
                .collect(Collectors.groupingBy(UnitSaya::dalam, LinkedHashMap::new, Collectors.toList())));
        return unit.size() == 1 ? "redirect:" + unit.get(0).alamat() : "daftar-wilayah";
    }

    /** As of today where the day cannot be read, which is said. */
    @GetMapping("/{id}")
    String satu(@PathVariable String id, @RequestParam(defaultValue = "") String pada, Model halaman) {
        LocalDate hari = null;
        try {
            hari = HariDipilih.baca(pada).orElse(null);
        } catch (ResponseStatusException e) {
            halaman.addAttribute("salah", e.getReason());
        }
        halaman.addAttribute("lembar", wilayah.satu(id, hari));
        return "wilayah";
    }
}
