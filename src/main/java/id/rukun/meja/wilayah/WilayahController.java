package id.rukun.meja.wilayah;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The areas, for programs. */
@RestController
@Tag(name = "Wilayah")
@RequestMapping("/api/rukun/wilayah")
class WilayahController {

    private final WilayahSaya wilayah;

    WilayahController(WilayahSaya wilayah) {
        this.wilayah = wilayah;
    }

    @Operation(summary = "Kelurahan, RW, dan RT kantor Anda, dan yang melingkupinya")
    @GetMapping
    List<WilayahSaya.UnitSaya> daftar() {
        return wilayah.daftar();
    }

    @Operation(summary = "Satu Kelurahan, RW, atau RT pada suatu hari: pengurus, jumlah KK, bawahan, asal-usul")
    @GetMapping("/{id}")
    LembarWilayah satu(@Parameter(description = "Id wilayah") @PathVariable String id,
            @Parameter(description = "Hari, misalnya 2026-11-30; kosong untuk hari ini") @RequestParam(defaultValue = "")
            String pada) {
        return wilayah.satu(id, HariDipilih.baca(pada).orElse(null));
    }
}
