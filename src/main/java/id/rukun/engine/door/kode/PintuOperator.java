package id.rukun.engine.door.kode;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** How the doors refuse through which operators administer accounts: the field that is wrong, and why, in Indonesian. */
abstract class PintuOperator {

    private final String takTerbaca;

    /** @param takTerbaca what is said of a request that cannot be read */
    PintuOperator(String takTerbaca) {
        this.takTerbaca = takTerbaca;
    }

    static ResponseEntity<Map<String, String>> tolak(HttpStatus status, String kolom, String pesan) {
        return ResponseEntity.status(status).body(Map.of("kolom", kolom, "pesan", pesan));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode()).body(Map.of("pesan", e.getReason()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> tidakTerbaca() {
        return tolak(HttpStatus.BAD_REQUEST, "akun", takTerbaca);
    }
}
