package id.rukun.pengawasan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.HakBaca;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages with what was signed in a case, to be read and printed. Each reading is logged as one of the dossier. */
@Controller
@RequestMapping(path = {"/camunda/api/rukun/berkas/{nomor}/dokumen", "/api/rukun/berkas/{nomor}/dokumen"},
        produces = MediaType.TEXT_HTML_VALUE)
class DokumenController {

    private final HakBaca hak;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final BerkasVerifier verifier;

    DokumenController(HakBaca hak, DokumenService dokumen, BerkasService berkas, BerkasVerifier verifier) {
        this.hak = hak;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.verifier = verifier;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Dokumen yang ditandatangani dalam satu kasus, kata demi kata, sebagai halaman")
    String satu(
            @Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor,
            @Parameter(description = "Id dokumen, seperti pada tautannya di berkas kasus") @PathVariable String id,
            Model halaman, HttpServletResponse jawaban) {
        Kasus kasus = hak.kasusBerdokumen(nomor);
        Optional<Dokumen> dicari = dokumen.satu(kasus.id(), id);
        if (dicari.isEmpty()) {
            jawaban.setStatus(HttpStatus.NOT_FOUND.value());
            halaman.addAttribute("pesan", "Kasus " + nomor + " tidak memuat dokumen itu.");
            return "ditolak";
        }
        berkas.catatBaca(kasus.id(), hak.pembaca().orElseThrow(), "Membaca " + dicari.get().nama());
        halaman.addAttribute("dokumen", dicari.get());
        halaman.addAttribute("temuan", verifier.periksa(kasus.id()).temuan());
        halaman.addAttribute("kasus", nomor);
        return "naskah";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ditolak(AuthorizationException e, Model halaman) {
        halaman.addAttribute("pesan", e.getMessage());
        return "ditolak";
    }
}
