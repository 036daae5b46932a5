package id.rukun.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.guard.SlipCheck;
import id.rukun.engine.step.TanyaBalik;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a form is asked back before it is sent, because it could not be undone afterwards; nothing is kept. */
@RestController
@Tag(name = "Tanya balik")
@RequestMapping({"/camunda" + TanyaBalikController.DASAR, TanyaBalikController.DASAR})
class TanyaBalikController {

    static final String DASAR = "/api/rukun/tanya-balik";

    private final SlipCheck pemeriksa;

    TanyaBalikController(SlipCheck pemeriksa) {
        this.pemeriksa = pemeriksa;
    }

    /**
     * What stands in a form.
     *
     * @param isi the values by the fields' keys, as they would be sent
     */
    record IsiFormulir(Map<String, JsonNode> isi) {

        private Map<String, JsonNode> nilai() {
            return Objects.requireNonNullElse(isi, Map.of());
        }
    }

    @Operation(summary = "Yang perlu dipastikan sebelum formulir tugas ini dikirim, dan akibatnya; kosong bila tidak ada")
    @PostMapping("/tugas/{taskId}")
    List<TanyaBalik> tugas(@Parameter(description = "Id tugas yang dipegang peminta") @PathVariable String taskId,
            @RequestBody IsiFormulir formulir) {
        return pemeriksa.tugas(taskId, formulir.nilai());
    }

    @Operation(summary = "Yang perlu dipastikan sebelum tindakan atas sebuah kasus dikirim, dan akibatnya")
    @PostMapping("/mulai/{kunci}")
    List<TanyaBalik> mulai(@Parameter(description = "Kunci prosedur yang boleh dimulai oleh peminta")
            @PathVariable String kunci, @RequestBody IsiFormulir formulir) {
        return pemeriksa.mulai(kunci, formulir.nilai());
    }

    @ExceptionHandler
    ResponseEntity<String> tidakBerwenang(AuthorizationException e) {
        return jawab(HttpStatus.FORBIDDEN, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<String> tidakTerbaca(HttpMessageNotReadableException e) {
        return jawab(HttpStatus.BAD_REQUEST, "Kirim \"isi\" dengan nilai setiap kolom formulir.");
    }

    private static ResponseEntity<String> jawab(HttpStatus status, String pesan) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
                .body(DoorAnswer.data(status.value(), pesan));
    }
}
