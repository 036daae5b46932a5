package id.rukun.meja.keputusan;

import id.rukun.pengawasan.ekspor.PemberiTabel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of the Keputusan Lurah as a table. */
@RestController
@Tag(name = "Register Keputusan")
class TabelKeputusanController {

    private final RegisterSaya register;
    private final PemberiTabel pemberi;

    TabelKeputusanController(RegisterSaya register, PemberiTabel pemberi) {
        this.register = register;
        this.pemberi = pemberi;
    }

    @Operation(summary = "Register yang sama sebagai tabel untuk Excel (CSV); siapa yang mengambilnya dicatat")
    @GetMapping({"/camunda/api/rukun/keputusan/csv", "/api/rukun/keputusan/csv"})
    ResponseEntity<byte[]> csv(
            @Parameter(description = "Id Kelurahan; kosong untuk yang pertama yang dapat Anda lihat")
            @RequestParam(defaultValue = "") String kelurahan,
            @Parameter(description = "Tahun nomornya; kosong untuk yang terakhir") @RequestParam(defaultValue = "")
            String tahun,
            @Parameter(hidden = true) @RequestHeader(name = PemberiTabel.DARI, defaultValue = PemberiTabel.SENDIRI)
            String dari) {
        PemberiTabel.tuntutHalamanSendiri(dari);
        return pemberi.beri(register.tabel(kelurahan, tahun));
    }

    @Operation(summary = "Nomor terlewat kantor-kantor di wilayah Anda sebagai tabel untuk Excel (CSV); siapa yang mengambilnya dicatat")
    @GetMapping({"/camunda/api/rukun/keputusan/terlewat/csv", "/api/rukun/keputusan/terlewat/csv"})
    ResponseEntity<byte[]> terlewat(
            @Parameter(description = "Id Kelurahan; kosong untuk yang pertama yang dapat Anda lihat")
            @RequestParam(defaultValue = "") String kelurahan,
            @Parameter(description = "Tahun nomornya; kosong untuk yang terakhir") @RequestParam(defaultValue = "")
            String tahun,
            @Parameter(hidden = true) @RequestHeader(name = PemberiTabel.DARI, defaultValue = PemberiTabel.SENDIRI)
            String dari) {
        PemberiTabel.tuntutHalamanSendiri(dari);
        return pemberi.beri(register.tabelTerlewat(kelurahan, tahun));
    }
}
