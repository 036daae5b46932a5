package id.rukun.engine.door;

import id.rukun.engine.help.Bantuan;
import id.rukun.engine.help.BantuanService;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Help: what a form is for, which rules are asked, whom one can ask, where the guide speaks of it. */
@RestController
@Tag(name = "Bantuan")
@RequestMapping({"/camunda" + BantuanController.DASAR, BantuanController.DASAR})
class BantuanController {

    static final String DASAR = "/api/rukun/bantuan";

    private static final String TIDAK_ADA = "Tugas atau prosedur ini tidak ada, atau tidak terlihat oleh Anda.";

    private final BantuanService bantuan;
    private final Pengguna pengguna;

    BantuanController(BantuanService bantuan, Pengguna pengguna) {
        this.bantuan = bantuan;
        this.pengguna = pengguna;
    }

    @Operation(summary = "Kepada siapa Anda dapat bertanya")
    @GetMapping
    Bantuan umum() {
        return bantuan.umum(akun());
    }

    @Operation(summary = "Bantuan pada sebuah tugas: gunanya, aturan yang diperiksa, dan kepada siapa bertanya")
    @GetMapping("/tugas/{taskId}")
    Bantuan tugas(@Parameter(description = "Id tugas yang terlihat oleh peminta") @PathVariable String taskId) {
        return ada(bantuan.tugas(taskId, akun()));
    }

    @Operation(summary = "Bantuan pada awal sebuah prosedur: gunanya, aturan yang diperiksa, dan kepada siapa bertanya")
    @GetMapping("/mulai/{kunci}")
    Bantuan mulai(@Parameter(description = "Kunci prosedur yang boleh dimulai oleh peminta") @PathVariable String kunci) {
        return ada(bantuan.mulai(kunci, akun()));
    }

    private static Bantuan ada(Optional<Bantuan> isi) {
        return isi.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, TIDAK_ADA));
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, HakBaca.BELUM_MASUK));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode()).body(Map.of("pesan", e.getReason()));
    }
}
