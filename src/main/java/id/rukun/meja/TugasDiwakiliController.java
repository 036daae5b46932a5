package id.rukun.meja;

import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.TugasDiwakili;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** For whom one's tasks are done. */
@RestController
@Tag(name = "Tugas diwakili")
@RequestMapping({"/camunda/api/rukun/tugas-diwakili", "/api/rukun/tugas-diwakili"})
class TugasDiwakiliController {

    private final Pengguna pengguna;
    private final TugasDiwakili tugas;

    TugasDiwakiliController(Pengguna pengguna, TugasDiwakili tugas) {
        this.pengguna = pengguna;
        this.tugas = tugas;
    }

    @Operation(summary = "Tugas yang Anda isi atas nama orang tanpa akun: id tugas dan siapa orangnya")
    @GetMapping
    Map<String, String> semua() {
        return tugas.milik(pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
                HakBaca.BELUM_MASUK)));
    }
}
