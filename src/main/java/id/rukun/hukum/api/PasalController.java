package id.rukun.hukum.api;

import id.rukun.hukum.teks.Pasal;
import id.rukun.hukum.teks.PustakaRegulasi;
import id.rukun.hukum.teks.TeksRegulasi;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The wording of the regulations, and beside each article what Rukun makes of it. */
@Controller
@Tag(name = "Peraturan")
class PasalController {

    private static final String KUNCI = "Nama pendek peraturan, misalnya pergub-dki-171-2016";
    private static final String NOMOR = "Nomor pasal, misalnya 11, atau diktum, misalnya KESATU";

    private final PustakaRegulasi pustaka;
    private final PenjelasanPasal penjelasan;
    private final JamRukun jam;

    PasalController(PustakaRegulasi pustaka, PenjelasanPasal penjelasan, JamRukun jam) {
        this.pustaka = pustaka;
        this.penjelasan = penjelasan;
        this.jam = jam;
    }

    /** A regulation as a list names it. */
    record Ringkas(String kunci, String regulasi, String judul) {}

    @GetMapping("/api/peraturan")
    @Operation(summary = "Peraturan yang naskahnya dimuat")
    @ResponseBody
    List<Ringkas> semua() {
        return pustaka.semua().stream().map(t -> new Ringkas(t.kunci(), t.regulasi(), t.judul())).toList();
    }

    @GetMapping("/api/peraturan/{kunci}/{nomor}")
    @Operation(summary = "Bunyi satu pasal")
    @ResponseBody
    Pasal satu(@Parameter(description = KUNCI) @PathVariable String kunci,
            @Parameter(description = NOMOR) @PathVariable String nomor) {
        TeksRegulasi teks = pustaka.cari(kunci)
                .orElseThrow(() -> new PasalTidakDikenalException("Peraturan " + kunci + " tidak dimuat."));
        return teks.cari(nomor).orElseThrow(() -> new PasalTidakDikenalException(
                "Pasal " + nomor + " tidak ada dalam " + teks.regulasi() + "."));
    }

    @GetMapping(path = "/rukun/peraturan", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Daftar peraturan sebagai halaman")
    String daftar(Model halaman) {
        halaman.addAttribute("semua", pustaka.semua());
        return "daftar-peraturan";
    }

    @GetMapping(path = "/rukun/peraturan/{kunci}", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Satu peraturan sebagai halaman; nomor pasal adalah jangkarnya")
    String peraturan(@Parameter(description = KUNCI) @PathVariable String kunci, Model halaman) {
        halaman.addAttribute("teks", teks(kunci));
        return "peraturan";
    }

    @GetMapping(path = "/rukun/peraturan/{kunci}/{nomor}", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Satu pasal sebagai halaman, dengan aturan, angka, dan tafsir yang bersandar padanya")
    String pasal(@Parameter(description = KUNCI) @PathVariable String kunci,
            @Parameter(description = NOMOR) @PathVariable String nomor, Model halaman) {
        TeksRegulasi teks = teks(kunci);
        Pasal pasal = teks.cari(nomor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate hari = jam.hariIni();
        halaman.addAttribute("teks", teks);
        halaman.addAttribute("pasal", pasal);
        halaman.addAttribute("sebelum", teks.sebelum(nomor).orElse(null));
        halaman.addAttribute("sesudah", teks.sesudah(nomor).orElse(null));
        halaman.addAttribute("aturan", penjelasan.aturan(teks, pasal, hari));
        halaman.addAttribute("parameter", penjelasan.parameter(teks, pasal, hari));
        halaman.addAttribute("tafsir", penjelasan.tafsir(teks, pasal));
        return "pasal";
    }

    private TeksRegulasi teks(String kunci) {
        return pustaka.cari(kunci).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
