package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.papan.ekspor.EksporService;
import id.rukun.pengawasan.papan.ekspor.TabelCsv;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The lists of a board as tables; each is logged before it is given. Because asking leaves a trace under one's name, a page of
 * somebody else's cannot make a browser ask. Programs say nothing of a page and are let in.
 */
@RestController
@Tag(name = "Papan pengawasan")
@RequestMapping({"/camunda/api/rukun/papan", "/api/rukun/papan"})
class EksporController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** The page itself, or the person who pressed a key in the address bar. */
    private static final Set<String> SENDIRI = Set.of("same-origin", "none");

    private final HakPapan hak;
    private final PapanService papan;
    private final EksporService ekspor;
    private final BatasTabel batas;
    private final JamRukun jam;

    EksporController(HakPapan hak, PapanService papan, EksporService ekspor, BatasTabel batas, JamRukun jam) {
        this.hak = hak;
        this.papan = papan;
        this.ekspor = ekspor;
        this.batas = batas;
        this.jam = jam;
    }

    @Operation(summary = "Satu daftar sebagai tabel untuk Excel (CSV); siapa yang mengambilnya dicatat. Tabel yang terlalu "
            + "panjang dipotong, dan baris terakhirnya mengatakannya")
    @GetMapping("/{daftar}/csv")
    ResponseEntity<byte[]> csv(
            @Parameter(description = "terlambat, rekap, kantor, kursi-kosong, temuan, atau gagal") @PathVariable String daftar,
            @Parameter(description = "Nama dan nomor wilayah di dalam wilayah Anda, misalnya Kecamatan Gambir")
            @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = "Id kantor, seperti pada rekap; hanya untuk yang terlambat")
            @RequestParam(defaultValue = "") List<String> kantor,
            @Parameter(hidden = true) @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "none") String dari) {
        PemilikPapan pemilik = hak.pemilik();
        if (!SENDIRI.contains(dari)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Tabel diambil dari halaman Rukun sendiri, tidak dari "
                    + "halaman lain.");
        }
        DaftarPapan yang = DaftarPapan.dari(daftar).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Daftar itu tidak ada."));
        if (yang.operator()) {
            hak.operator();
        }
        List<? extends BarisPapan> baris = papan.semua(yang, pemilik, letak, kantor, batas.bagian());
        ekspor.catat(pemilik.akun(), yang.nama(), papan.lingkupnya(pemilik, letak, kantor), batas.dimuat(baris));
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(yang.nama() + "-" + jam.hariIni() + ".csv").build().toString())
                .body(TabelCsv.tulis(yang.kepala(), batas.sel(baris, yang.kepala().size())));
    }
}
