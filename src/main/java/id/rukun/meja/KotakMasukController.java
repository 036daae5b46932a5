package id.rukun.meja;

import id.rukun.pemberitahuan.KotakMasukService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the offices of the signed-in person have been told. */
@RestController
@Tag(name = "Kotak masuk")
@RequestMapping({KotakMasukController.SESI, "/api/rukun/kotak-masuk"})
class KotakMasukController {

    static final String SESI = "/camunda/api/rukun/kotak-masuk";
    private static final String AWAL = "9223372036854775807";

    private final KotakMasuk kotak;

    KotakMasukController(KotakMasuk kotak) {
        this.kotak = kotak;
    }

    /**
     * What somebody has read.
     *
     * @param urutan running numbers of the notices, at most a page of them
     */
    record Dibaca(@NotNull @Size(max = KotakMasukService.SEHALAMAN) List<@NotNull Long> urutan) {}

    @Operation(summary = "Pemberitahuan kepada kantor Anda, yang terbaru lebih dahulu, paling banyak 50")
    @GetMapping
    List<Surat> isi(@Parameter(description = "Hanya yang urutannya lebih kecil; kosong untuk yang terbaru")
            @RequestParam(defaultValue = AWAL) long sebelum) {
        return kotak.isi(sebelum);
    }

    @Operation(summary = "Banyaknya pemberitahuan yang belum Anda baca")
    @GetMapping("/jumlah")
    Map<String, Long> jumlah() {
        return Map.of("belumDibaca", kotak.belumDibaca());
    }

    @Operation(summary = "Mencatat pemberitahuan mana yang sudah Anda baca, paling banyak 50 sekaligus")
    @PostMapping("/dibaca")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dibaca(@Valid @RequestBody Dibaca dibaca) {
        kotak.dibaca(dibaca.urutan());
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentNotValidException.class})
    ResponseEntity<Map<String, String>> tidakTerbaca(Exception e) {
        return ResponseEntity.badRequest()
                .body(Map.of("pesan", "Isi \"urutan\" dengan urutan paling banyak 50 pemberitahuan."));
    }
}
