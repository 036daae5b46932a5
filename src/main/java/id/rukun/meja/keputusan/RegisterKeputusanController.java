package id.rukun.meja.keputusan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of the Keputusan Lurah, for programs. */
@RestController
@Tag(name = "Register Keputusan")
class RegisterKeputusanController {

    private final RegisterSaya register;

    RegisterKeputusanController(RegisterSaya register) {
        this.register = register;
    }

    @Operation(summary = "Register Keputusan Lurah menurut Kelurahan dan tahun; bagi RT dan RW yang menyangkut dirinya")
    @GetMapping("/api/rukun/keputusan")
    DaftarKeputusanSaya daftar(
            @Parameter(description = "Id Kelurahan; kosong untuk yang pertama yang dapat Anda lihat")
            @RequestParam(defaultValue = "") String kelurahan,
            @Parameter(description = "Tahun nomornya; kosong untuk yang terakhir") @RequestParam(defaultValue = "")
            String tahun) {
        return register.daftar(kelurahan, tahun);
    }
}
