package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.papan.ekspor.EksporService;
import id.rukun.pengawasan.papan.ekspor.TabelCsv;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The lists of a board as tables, whole; each is logged before it is given. */
@RestController
@Tag(name = "Papan pengawasan")
@RequestMapping({"/camunda/api/rukun/papan", "/api/rukun/papan"})
class EksporController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final HakPapan hak;
    private final PapanService papan;
    private final EksporService ekspor;
    private final JamRukun jam;

    EksporController(HakPapan hak, PapanService papan, EksporService ekspor, JamRukun jam) {
        this.hak = hak;
        this.papan = papan;
        this.ekspor = ekspor;
        this.jam = jam;
    }

    @Operation(summary = "Satu daftar seluruhnya sebagai tabel untuk Excel (CSV); siapa yang mengambilnya dicatat")
    @GetMapping("/{daftar}/csv")
    ResponseEntity<byte[]> csv(
            @Parameter(description = "terlambat, rekap, kantor, kursi-kosong, temuan, atau gagal") @PathVariable String daftar,
            @Parameter(description = "Nama dan nomor wilayah di dalam wilayah Anda, misalnya Kecamatan Gambir")
            @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = "Id kantor, seperti pada rekap; hanya untuk yang terlambat")
            @RequestParam(defaultValue = "") List<String> kantor) {
        PemilikPapan pemilik = hak.pemilik();
        DaftarPapan yang = DaftarPapan.dari(daftar).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Daftar itu tidak ada."));
        if (yang.operator()) {
            hak.operator();
        }
        List<List<String>> baris = papan.semua(yang, pemilik, letak, kantor).stream()
                .map(BarisPapan::sel).toList();
        ekspor.catat(pemilik.akun(), yang.nama(), papan.lingkupnya(pemilik, letak, kantor), baris.size());
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(yang.nama() + "-" + jam.hariIni() + ".csv").build().toString())
                .body(TabelCsv.tulis(yang.kepala(), baris));
    }
}
