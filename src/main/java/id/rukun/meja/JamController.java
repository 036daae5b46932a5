package id.rukun.meja;

import id.rukun.tenggat.JamRukun;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What time it is for Rukun: pages count days by this clock, not by the browser's. */
@RestController
class JamController {

    private final JamRukun jam;

    JamController(JamRukun jam) {
        this.jam = jam;
    }

    @GetMapping("/rukun/jam")
    ResponseEntity<Map<String, Instant>> jam() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("saat", jam.instant()));
    }
}
