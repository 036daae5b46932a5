package id.rukun.engine.web;

import id.rukun.engine.DaftarPilihan.Baris;
import id.rukun.engine.internal.ListReader;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
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
@RequestMapping({"/camunda/api/rukun", "/api/rukun"})
class DaftarController {

    private final ListReader pembaca;

    DaftarController(ListReader pembaca) {
        this.pembaca = pembaca;
    }

    @GetMapping("/tugas/{taskId}/daftar/{nama}")
    ResponseEntity<List<Baris>> tugas(@PathVariable String taskId, @PathVariable String nama) {
        return ResponseEntity.of(pembaca.tugas(taskId, nama));
    }

    @GetMapping("/mulai/{kunci}/daftar/{nama}")
    ResponseEntity<List<Baris>> mulai(@PathVariable String kunci, @PathVariable String nama) {
        return ResponseEntity.of(pembaca.mulai(kunci, nama));
    }

    @ExceptionHandler(AuthorizationException.class)
    ResponseEntity<Map<String, String>> tidakBerwenang(AuthorizationException e) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("pesan", e.getMessage()));
    }
}
