package id.rukun.pengawasan.papan;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Answers refused requests to this room with the sentence that says why. */
@RestControllerAdvice(basePackageClasses = PapanAdvice.class)
class PapanAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode()).body(Map.of("pesan", e.getReason()));
    }
}
