package id.rukun.meja;

import id.rukun.tenggat.JamRukun;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What time it is for Rukun, by which pages count days, and how many minutes a session lasts that nobody uses. */
@RestController
class JamController {

    private final JamRukun jam;

    JamController(JamRukun jam) {
        this.jam = jam;
    }

    @GetMapping("/rukun/jam")
    ResponseEntity<Map<String, Object>> jam(HttpServletRequest permintaan) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("saat", jam.instant(),
                "menitSesi", permintaan.getServletContext().getSessionTimeout()));
    }
}
