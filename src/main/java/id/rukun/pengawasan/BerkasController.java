package id.rukun.pengawasan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.BerkasSatu;
import id.rukun.dokumen.cetak.PenyatuSibukException;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.pengawasan.Kisah.Tautan;
import id.rukun.wilayah.WilayahService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages with the dossiers: for the tab in Cockpit and Tasklist, and to be printed. */
@Controller
@RequestMapping(path = {"/camunda/api/rukun/berkas", "/api/rukun/berkas"}, produces = MediaType.TEXT_HTML_VALUE)
class BerkasController {

    private static final String TUNGGU_DETIK = "30";

    private final HakBaca hak;
    private final KisahService kisah;
    private final KasusWilayah kasusWilayah;
    private final WilayahService wilayah;
    private final TemuanWilayah temuan;
    private final DokumenService dokumen;
    private final KumpulanBerkas kumpulan;
    private final BerkasService berkas;

    BerkasController(HakBaca hak, KisahService kisah, KasusWilayah kasusWilayah, WilayahService wilayah,
            TemuanWilayah temuan, DokumenService dokumen, KumpulanBerkas kumpulan, BerkasService berkas) {
        this.hak = hak;
        this.kisah = kisah;
        this.kasusWilayah = kasusWilayah;
        this.wilayah = wilayah;
        this.temuan = temuan;
        this.dokumen = dokumen;
        this.kumpulan = kumpulan;
        this.berkas = berkas;
    }

    @GetMapping
    @Operation(summary = "Daftar kasus di wilayah pembaca, yang terbaru lebih dahulu, per halaman, sebagai halaman web")
    String daftar(
            @Parameter(description = "Bagian dari nomor kasus") @RequestParam(required = false) String nomor,
            @Parameter(description = "Nama dan nomor wilayah, misalnya RT 003/RW 01 Gambir")
            @RequestParam(name = "wilayah", required = false) String namaWilayah,
            @Parameter(description = "Tahun kasus dibuka") @RequestParam(required = false) String tahun,
            @Parameter(description = "BERJALAN, SELESAI, atau hasil kasus") @RequestParam(required = false)
            String keadaan,
            @Parameter(description = "Kunci prosedur") @RequestParam(required = false) String prosedur,
            @Parameter(description = "Nomor halaman, mulai 1") @RequestParam(name = "halaman", required = false)
            String ke,
            Model halaman) {
        List<String> area = hak.wilayahBaca();
        CariKasus cari = new CariKasus(nomor, namaWilayah, tahun, keadaan, prosedur);
        halaman.addAttribute("cari", cari);
        halaman.addAttribute("keadaan", keadaan(area));
        halaman.addAttribute("prosedur", kasusWilayah.prosedur(area).stream()
                .map(p -> new PilihanSaringan((String) p[0], (String) p[1])).toList());
        halaman.addAttribute("halaman", terbaca(kasusWilayah.cari(area, cari, halaman(ke))));
        halaman.addAttribute("temuan", temuan.terbuka(area));
        return "daftar-kasus";
    }

    private List<PilihanSaringan> keadaan(List<String> area) {
        return Stream.concat(Arrays.stream(StatusKasus.values()).map(Enum::name), kasusWilayah.hasil(area).stream())
                .distinct().map(k -> new PilihanSaringan(k, NilaiTerbaca.konstanta(k))).toList();
    }

    private static int halaman(String ke) {
        return ke != null && ke.matches("[0-9]{1,6}") ? Integer.parseInt(ke) : 1;
    }

    private HalamanKasus terbaca(KasusWilayah.HalamanWilayah halaman) {
        List<Kasus> kasus = halaman.kasus();
        Map<String, String> nama = wilayah.nama(kasus.stream().map(Kasus::unitId).toList());
        Map<String, List<Dokumen>> naskah = dokumen.utama(kasus.stream().map(Kasus::id).toList());
        int dari = (halaman.ke() - 1) * KasusWilayah.PER_HALAMAN;
        String keterangan = kasus.isEmpty() ? "Tidak ada kasus yang cocok."
                : "Kasus " + (dari + 1) + " sampai " + (dari + kasus.size()) + " dari " + halaman.jumlah() + ".";
        return new HalamanKasus(kasus.stream().map(k -> ringkas(k, nama.get(k.unitId()),
                KisahService.tautan(k, naskah.getOrDefault(k.id(), List.of())))).toList(), keterangan, halaman.ke(),
                halaman.banyaknya());
    }

    @GetMapping("/{nomor}")
    @Operation(summary = "Berkas satu kasus, diceritakan menurut urutan kejadian, sebagai halaman")
    String satu(
            @Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor,
            Model halaman) {
        return berkas(hak.kasus(nomor), halaman);
    }

    @GetMapping(path = "/{nomor}/seluruhnya.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Semua dokumen dan lampiran satu kasus sebagai satu PDF dengan daftar isi; pengambilannya dicatat")
    ResponseEntity<Resource> seluruhnya(
            @Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor) throws IOException {
        Kasus kasus = hak.kasus(nomor);
        String pembaca = hak.pembaca().orElseThrow();
        BerkasSatu satu = kumpulan.satukan(kasus, pembaca);
        try {
            berkas.catatBaca(kasus.id(), pembaca, "Mengambil semua dokumen dan lampiran sebagai satu PDF");
        } catch (RuntimeException e) {
            satu.isi().close();
            throw e;
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("Berkas kasus " + kasus.nomor() + ".pdf", StandardCharsets.UTF_8).build().toString())
                .cacheControl(CacheControl.noStore()).contentLength(satu.ukuran()).body(new InputStreamResource(satu.isi()));
    }

    @GetMapping("/proses/{prosesId}")
    @Operation(summary = "Berkas kasus yang memuat satu proses, sebagai halaman")
    String proses(
            @Parameter(description = "Id proses") @PathVariable String prosesId,
            Model halaman) {
        return berkas(hak.kasusProses(prosesId), halaman);
    }

    @GetMapping("/tugas/{taskId}")
    @Operation(summary = "Berkas kasus yang memuat satu tugas, sebagai halaman")
    String tugas(
            @Parameter(description = "Id tugas") @PathVariable String taskId,
            Model halaman) {
        return berkas(hak.kasusTugas(taskId), halaman);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String sibuk(PenyatuSibukException e, Model halaman, HttpServletResponse jawaban) {
        jawaban.setHeader(HttpHeaders.RETRY_AFTER, TUNGGU_DETIK);
        halaman.addAttribute("pesan", e.getMessage());
        return "ditolak";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ditolak(AuthorizationException e, Model halaman) {
        halaman.addAttribute("pesan", e.getMessage());
        return "ditolak";
    }

    private String berkas(Kasus kasus, Model halaman) {
        halaman.addAttribute("kisah", kisah.kisah(kasus, hak.pembaca().orElseThrow()));
        return "berkas";
    }

    private static BarisKasus ringkas(Kasus kasus, String unit, List<Tautan> dokumen) {
        return new BarisKasus(kasus.nomor(), kasus.judul(), unit, KisahService.tanggal(kasus.dibukaPada()),
                kasus.hasil() == null ? "Berjalan" : NilaiTerbaca.konstanta(kasus.hasil()), dokumen);
    }

    /** One case in the list. */
    record BarisKasus(String nomor, String judul, String wilayah, String dibuka, String keadaan,
            List<Tautan> dokumen) {}

    /** A page of the list, with a sentence that says which of how many it shows. */
    record HalamanKasus(List<BarisKasus> kasus, String keterangan, int ke, int banyaknya) {}

    /** A choice of the search: what is sent, what is read. */
    record PilihanSaringan(String kunci, String nama) {}
}
