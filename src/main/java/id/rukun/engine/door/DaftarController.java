package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The long lists of the forms: people to tick, units to choose. Under {@code /camunda/api} for the web applications'
 * session, under {@code /api/rukun} with HTTP Basic.
 */
@RestController
@Tag(name = "Daftar formulir")
@RequestMapping({"/camunda/api/rukun", "/api/rukun"})
class DaftarController {

    private static final String NAMA = "Nama daftar, misalnya peserta";

    private final ListReader pembaca;

    DaftarController(ListReader pembaca) {
        this.pembaca = pembaca;
    }

    @Operation(summary = "Daftar panjang pada formulir sebuah tugas: orang atau unit yang dapat dicentang")
    @GetMapping("/tugas/{taskId}/daftar/{nama}")
    ResponseEntity<List<BarisPilihan>> tugas(
            @Parameter(description = "Id tugas yang terlihat oleh peminta") @PathVariable String taskId,
            @Parameter(description = NAMA) @PathVariable String nama) {
        return ResponseEntity.of(pembaca.tugas(taskId, nama));
    }

    @Operation(summary = "Daftar panjang pada formulir awal sebuah prosedur")
    @GetMapping("/mulai/{kunci}/daftar/{nama}")
    ResponseEntity<List<BarisPilihan>> mulai(
            @Parameter(description = "Kunci prosedur yang boleh dimulai oleh peminta") @PathVariable String kunci,
            @Parameter(description = NAMA) @PathVariable String nama) {
        return ResponseEntity.of(pembaca.mulai(kunci, nama));
    }

    @ExceptionHandler(AuthorizationException.class)
    ResponseEntity<String> tidakBerwenang(AuthorizationException e) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).contentType(MediaType.APPLICATION_JSON)
                .body(DoorAnswer.data(HttpStatus.FORBIDDEN.value(), e.getMessage()));
    }
}
