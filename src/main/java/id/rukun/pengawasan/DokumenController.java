package id.rukun.pengawasan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.HasilCetak;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.engine.sheet.HakBaca;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pages with what was signed in a case, to be read and printed. Each reading is logged as one of the dossier. */
@Controller
@RequestMapping(path = {"/camunda/api/rukun/berkas/{nomor}/dokumen", "/api/rukun/berkas/{nomor}/dokumen"},
        produces = MediaType.TEXT_HTML_VALUE)
class DokumenController {

    private static final String SEBENTAR = "5";
    /** A browser shows no PDF in a sandbox, nor where objects are forbidden. */
    private static final String DITAMPILKAN = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HakBaca hak;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final BerkasVerifier verifier;
    private final Percetakan percetakan;

    DokumenController(HakBaca hak, DokumenService dokumen, BerkasService berkas, BerkasVerifier verifier,
            Percetakan percetakan) {
        this.hak = hak;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.verifier = verifier;
        this.percetakan = percetakan;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Dokumen yang ditandatangani dalam satu kasus, kata demi kata, sebagai halaman")
    String satu(
            @Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor,
            @Parameter(description = "Id dokumen, seperti pada tautannya di berkas kasus") @PathVariable String id,
            Model halaman) {
        Kasus kasus = hak.kasusBerdokumen(nomor);
        Dokumen dicari = dicari(kasus, id);
        berkas.catatBaca(kasus.id(), hak.pembaca().orElseThrow(), "Membaca " + dicari.nama());
        halaman.addAttribute("dokumen", dicari);
        halaman.addAttribute("temuan", verifier.periksa(kasus.id()).temuan());
        halaman.addAttribute("kasus", nomor);
        return "naskah";
    }

    @GetMapping(path = "/{id}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Dokumen yang ditandatangani dalam satu kasus, sebagaimana dicetak: PDF yang selalu sama")
    ResponseEntity<byte[]> cetakan(
            @Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor,
            @Parameter(description = "Id dokumen, seperti pada tautannya di berkas kasus") @PathVariable String id,
            HttpServletResponse jawaban) {
        Kasus kasus = hak.kasusBerdokumen(nomor);
        Dokumen dicari = dicari(kasus, id);
        HasilCetak hasil = percetakan.hasil(id).orElseThrow(() -> belumAda(dicari));
        if (hasil.dihapus()) {
            throw new ResponseStatusException(HttpStatus.GONE, "PDF " + dicari.nama() + " sudah dihapus karena masa simpan "
                    + "kasusnya berakhir. Naskahnya tetap dapat dibaca pada berkas kasus.");
        }
        byte[] isi = percetakan.isi(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT, "PDF "
                + dicari.nama() + " hilang atau telah diubah di luar Rukun, sehingga tidak diberikan. Pengawas diberi tahu pada "
                + "pemeriksaan malam ini; hubungi pengelola Rukun."));
        berkas.catatBaca(kasus.id(), hak.pembaca().orElseThrow(), "Membaca " + dicari.nama());
        jawaban.setHeader("Content-Security-Policy", DITAMPILKAN);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(dicari.nama() + ".pdf", StandardCharsets.UTF_8).build().toString())
                .cacheControl(CacheControl.noStore()).body(isi);
    }

    private ResponseStatusException belumAda(Dokumen dicari) {
        return percetakan.kasus(dicari.id()).isPresent()
                ? new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "PDF " + dicari.nama() + " sedang dibuat. Halaman "
                        + "ini memuat ulang sendiri beberapa saat lagi.")
                : new ResponseStatusException(HttpStatus.NOT_FOUND, dicari.nama() + " tidak dicetak sebagai PDF, karena masih "
                        + "dapat ditulis ulang. Buka naskahnya, lalu cetak dari peramban.");
    }

    private Dokumen dicari(Kasus kasus, String id) {
        return dokumen.satu(kasus.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Kasus " + kasus.nomor() + " tidak memuat dokumen itu."));
    }

    @ExceptionHandler
    String tidakTersedia(ResponseStatusException e, Model halaman, HttpServletResponse jawaban) {
        jawaban.setStatus(e.getStatusCode().value());
        if (e.getStatusCode() == HttpStatus.SERVICE_UNAVAILABLE) {
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, SEBENTAR);
            halaman.addAttribute("muatUlang", SEBENTAR);
        }
        halaman.addAttribute("pesan", e.getReason());
        return "ditolak";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ditolak(AuthorizationException e, Model halaman) {
        halaman.addAttribute("pesan", e.getMessage());
        return "ditolak";
    }
}
