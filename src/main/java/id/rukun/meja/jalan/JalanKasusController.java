package id.rukun.meja.jalan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The course of one case, for programs. */
@RestController
@Tag(name = "Kasus saya")
class JalanKasusController {

    private final JalanKasus jalan;

    JalanKasusController(JalanKasus jalan) {
        this.jalan = jalan;
    }

    @Operation(summary = "Jalan satu kasus: tahapnya dengan kantor dan harinya, alasan setiap tenggat, kasus yang terkait")
    @GetMapping({"/camunda/api/rukun/kasus-saya/{nomor}", "/api/rukun/kasus-saya/{nomor}"})
    RiwayatKasus satu(@Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor) {
        return jalan.riwayat(nomor);
    }
}
