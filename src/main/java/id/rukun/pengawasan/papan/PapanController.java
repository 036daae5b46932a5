package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.papan.KasusUtuh.KasusTerbaca;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The board of whoever watches over an area: of each list a page, the oldest first. */
@RestController
@Tag(name = "Papan pengawasan")
@RequestMapping({"/camunda/api/rukun/papan", "/api/rukun/papan"})
class PapanController {

    private static final String LETAK = "Nama dan nomor wilayah di dalam wilayah Anda, misalnya Kecamatan Gambir";
    private static final String HALAMAN = "Nomor halaman, mulai 1; setiap halaman memuat paling banyak 50 baris";

    private final HakPapan hak;
    private final PapanService papan;
    private final KasusUtuh utuh;

    PapanController(HakPapan hak, PapanService papan, KasusUtuh utuh) {
        this.hak = hak;
        this.papan = papan;
        this.utuh = utuh;
    }

    /** Each page that opens asks it, so that it is no fault to have no board. */
    @Operation(summary = "Wilayah yang Anda awasi dan banyaknya tugas yang terlambat di sana; tanpa isi (204) bila Anda tidak mengawasi")
    @GetMapping
    ResponseEntity<RingkasanPapan> ringkasan() {
        return hak.bilaAda().map(this::ringkasan).map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
    }

    private RingkasanPapan ringkasan(PemilikPapan pemilik) {
        return new RingkasanPapan(papan.namaWilayah(pemilik), pemilik.kantor(),
                papan.jumlah(pemilik, RingkasanPapan.TERBANYAK), pemilik.operator(), pemilik.diCockpit());
    }

    @Operation(summary = "Tugas yang hari terakhirnya sudah lewat: kantornya, pasalnya, sejak kapan, dan siapa yang diberi tahu")
    @GetMapping("/terlambat")
    HalamanPapan<BarisLewat> terlambat(
            @Parameter(description = LETAK) @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = "Id kantor, seperti pada rekap; kosong untuk semua")
            @RequestParam(defaultValue = "") List<String> kantor,
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan pemilik = hak.pemilik();
        return halaman(halaman, p -> papan.terlambat(pemilik, letak, kantor, p));
    }

    @Operation(summary = "Banyaknya tugas yang terlambat menurut kantor, tugas, dan pasal")
    @GetMapping("/rekap")
    HalamanPapan<BarisRekap> rekap(
            @Parameter(description = LETAK) @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan pemilik = hak.pemilik();
        return halaman(halaman, p -> papan.rekap(pemilik, letak, p));
    }

    @Operation(summary = "Banyaknya tugas terbuka dan terlambat pada setiap kantor")
    @GetMapping("/kantor")
    HalamanPapan<BarisKantor> kantor(
            @Parameter(description = LETAK) @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan pemilik = hak.pemilik();
        return halaman(halaman, p -> papan.beban(pemilik, letak, p));
    }

    @Operation(summary = "Kasus berjalan yang memuat satu proses, dengan semua yang dipanggilnya sebagai satu")
    @GetMapping("/kasus/{prosesId}")
    KasusTerbaca kasus(@Parameter(description = "Id proses") @PathVariable String prosesId) {
        return utuh.cari(hak.pemilik(), prosesId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Tidak ada kasus berjalan seperti itu di wilayah Anda."));
    }

    @Operation(summary = "Kursi Ketua RT, Ketua RW, Lurah, dan Camat yang tidak dipegang siapa pun hari ini")
    @GetMapping("/kursi-kosong")
    HalamanPapan<BarisKursi> kursiKosong(
            @Parameter(description = LETAK) @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan pemilik = hak.pemilik();
        return halaman(halaman, p -> papan.kursiKosong(pemilik, letak, p));
    }

    @Operation(summary = "Temuan pemeriksaan malam yang belum pulih")
    @GetMapping("/temuan")
    HalamanPapan<BarisTemuan> temuan(
            @Parameter(description = LETAK) @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan pemilik = hak.pemilik();
        return halaman(halaman, p -> papan.temuan(pemilik, letak, p));
    }

    @Operation(summary = "Pekerjaan yang berhenti karena gagal, tanpa isi kasus; hanya bagi operator")
    @GetMapping("/gagal")
    HalamanPapan<BarisGagal> gagal(
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan operator = hak.operator();
        return halaman(halaman, p -> papan.gagal(operator, p));
    }

    @Operation(summary = "Surat yang tidak sampai, tanpa alamat dan tanpa isinya; hanya bagi operator")
    @GetMapping("/surat")
    HalamanPapan<BarisSurat> surat(
            @Parameter(description = HALAMAN) @RequestParam(required = false) String halaman) {
        PemilikPapan operator = hak.operator();
        return halaman(halaman, p -> papan.surat(operator, p));
    }

    private static <T> HalamanPapan<T> halaman(String ke, Function<BagianDaftar, List<T>> tanya) {
        int halaman = ke != null && ke.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(ke) : 1;
        return HalamanPapan.dari(tanya.apply(BagianDaftar.halaman(halaman)), halaman);
    }
}
