package id.rukun.meja;

import id.rukun.pengawasan.NamaTerlaluUmumException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Answers refused requests to this room with the sentence that says why. */
@RestControllerAdvice(basePackageClasses = MejaAdvice.class)
class MejaAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode()).body(Map.of("pesan", e.getReason()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> terlaluUmum(NamaTerlaluUmumException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", e.getMessage()));
    }
}
