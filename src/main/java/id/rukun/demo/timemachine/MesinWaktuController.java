package id.rukun.demo.timemachine;

import id.rukun.engine.office.Pengguna;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The time machine over HTTP, in the demo only and for whoever is signed in: with HTTP Basic, and in the web
 * applications' session.
 */
@RestController
@Profile("demo")
@RequestMapping({"/api/demo/waktu", MesinWaktuController.SESI})
class MesinWaktuController {

    static final String SESI = "/camunda/api/rukun/demo/waktu";
    private static final String BENTUK =
            "Isi \"maju\" dengan lama waktu, misalnya P14D (14 hari), P1M (1 bulan) atau PT12H.";

    private final MesinWaktu mesin;
    private final Pengguna pengguna;

    MesinWaktuController(MesinWaktu mesin, Pengguna pengguna) {
        this.mesin = mesin;
        this.pengguna = pengguna;
    }

    /**
     * What is asked of the machine.
     *
     * @param maju ISO period or duration
     */
    record Permintaan(String maju) {}

    @Operation(summary = "Waktu mesin sekarang (hanya demo)")
    @GetMapping
    Map<String, OffsetDateTime> sekarang() {
        wajibMasuk();
        return Map.of("sekarang", mesin.sekarang());
    }

    @Operation(summary = "Memajukan waktu dan menceritakan apa yang terjadi (hanya demo)")
    @PostMapping
    Perjalanan maju(@RequestBody Permintaan permintaan) {
        wajibMasuk();
        return mesin.maju(lama(permintaan.maju()));
    }

    private void wajibMasuk() {
        if (pengguna.akun().isEmpty()) {
            throw new MesinWaktuException(HttpStatus.UNAUTHORIZED, "Masuk dahulu untuk memakai mesin waktu.");
        }
    }

    private static TemporalAmount lama(String teks) {
        try {
            String rapi = String.valueOf(teks).strip().toUpperCase(Locale.ROOT);
            return rapi.contains("T") ? Duration.parse(rapi) : Period.parse(rapi);
        } catch (DateTimeException e) {
            throw new MesinWaktuException(HttpStatus.BAD_REQUEST, BENTUK);
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(MesinWaktuException e) {
        return ResponseEntity.status(e.status()).body(Map.of("pesan", e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tidakTerbaca(HttpMessageNotReadableException e) {
        return ditolak(new MesinWaktuException(HttpStatus.BAD_REQUEST, BENTUK));
    }
}
