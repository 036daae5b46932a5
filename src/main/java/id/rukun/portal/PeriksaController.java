package id.rukun.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.dokumen.cetak.HasilBanding;
import id.rukun.dokumen.cetak.KeteranganDokumen;
import id.rukun.dokumen.cetak.PemeriksaDokumen;
import id.rukun.engine.door.body.BodyReader;
import id.rukun.engine.door.body.OpenRequests;
import id.rukun.engine.door.body.RefusedBody;
import id.rukun.engine.door.visitor.ClientAddress;
import id.rukun.lampiran.LampiranLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells everybody who has a document of ours in his hands whether there is such a one, where it stands, and whether his copy
 * is the same: by its id, which nobody guesses. A copy is read to its end and kept nowhere.
 */
@Controller
class PeriksaController {

    static final String ALAMAT = "/periksa";

    /** The page compares a copy by a script of its own, which sends it here and nowhere else. */
    private static final String BERSKRIP = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final int SEALAMAT = 2;
    /** A tenth of the threads that answer: whoever has many addresses leaves the others to the offices. */
    static final int SEMUANYA = 20;
    private static final String TUNGGU_DETIK = "30";
    /** Who is refused is waited for no longer than this, by no thread. */
    private static final Duration SEBENTAR = Duration.ofSeconds(5);

    private final PemeriksaDokumen pemeriksa;
    private final LampiranLimits batas;
    private final ObjectMapper json;
    private final OpenRequests membandingkan = new OpenRequests(SEALAMAT);
    private final Semaphore semuanya = new Semaphore(SEMUANYA);

    PeriksaController(PemeriksaDokumen pemeriksa, LampiranLimits batas, ObjectMapper json) {
        this.pemeriksa = pemeriksa;
        this.batas = batas;
        this.json = json;
    }

    @GetMapping(path = ALAMAT + "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String halaman(@PathVariable String id, Model halaman, HttpServletResponse jawaban) {
        Optional<KeteranganDokumen> dicari = pemeriksa.keterangan(id);
        jawaban.setStatus((dicari.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND).value());
        jawaban.setHeader("Content-Security-Policy", BERSKRIP);
        halaman.addAttribute("dokumen", dicari.orElse(null));
        halaman.addAttribute("id", id);
        halaman.addAttribute("terbesar", batas.ukuranTerbesar().toBytes());
        return "periksa";
    }

    /** Returns {@code null} where it is refused: that is answered once the copy has passed. */
    @PostMapping(path = ALAMAT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> bandingkan(@RequestParam String id, HttpServletRequest permintaan,
            HttpServletResponse jawaban) throws IOException {
        String alamat = ClientAddress.dari(permintaan);
        if (!membandingkan.masuk(alamat)) {
            return sibuk(permintaan, jawaban, HttpStatus.TOO_MANY_REQUESTS,
                    "Terlalu banyak salinan sedang dibandingkan dari tempat Anda. Tunggu sebentar, lalu coba lagi.");
        }
        try {
            return semuanya.tryAcquire() ? banding(id, permintaan) : sibuk(permintaan, jawaban, HttpStatus.SERVICE_UNAVAILABLE,
                    "Terlalu banyak salinan sedang dibandingkan. Tunggu setengah menit, lalu coba lagi.");
        } finally {
            membandingkan.keluar(alamat);
        }
    }

    /** In its turn, which it gives back. */
    private ResponseEntity<Map<String, String>> banding(String id, HttpServletRequest permintaan) throws IOException {
        try {
            return BodyReader.sidik(permintaan.getInputStream(), batas.waktu(), permintaan.getContentLengthLong())
                    .map(sidik -> jawab(pemeriksa.bandingkan(id, sidik)))
                    .orElseGet(() -> jawab(HttpStatus.REQUEST_TIMEOUT, "TERPUTUS",
                            "Salinan tidak sampai seluruhnya: kosong, sambungan terputus, atau terlalu lambat. Coba lagi."));
        } finally {
            semuanya.release();
        }
    }

    private ResponseEntity<Map<String, String>> sibuk(HttpServletRequest permintaan, HttpServletResponse jawaban, HttpStatus status,
            String pesan) throws IOException {
        RefusedBody.jawab(permintaan, jawaban, SEBENTAR, ke -> {
            ke.setStatus(status.value());
            ke.setContentType(MediaType.APPLICATION_JSON_VALUE);
            ke.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            ke.setHeader(HttpHeaders.RETRY_AFTER, TUNGGU_DETIK);
            json.writeValue(ke.getOutputStream(), Map.of("hasil", "SIBUK", "pesan", pesan));
        });
        return null;
    }

    private static ResponseEntity<Map<String, String>> jawab(HasilBanding hasil) {
        return jawab(hasil == HasilBanding.TIDAK_DIKENAL ? HttpStatus.NOT_FOUND : HttpStatus.OK, hasil.name(), hasil.kalimat());
    }

    private static ResponseEntity<Map<String, String>> jawab(HttpStatus status, String hasil, String pesan) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(Map.of("hasil", hasil, "pesan", pesan));
    }
}
