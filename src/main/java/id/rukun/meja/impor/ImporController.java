package id.rukun.meja.impor;

import id.rukun.engine.door.body.BodyReader;
import id.rukun.engine.door.body.FileDoor;
import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.ImporService;
import id.rukun.impor.Importir;
import id.rukun.impor.Kemajuan;
import id.rukun.impor.LaporanImpor;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.PermintaanImpor.ImporDiperiksa;
import id.rukun.impor.TahapImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.impor.tabel.TabelTakTerbacaException;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.meja.impor.ImporBerjalan.Keadaan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Checks tables and takes them in. A file is nowhere kept: whoever wants it written sends it again, and it must be the same one. */
@RestController
@Tag(name = "Impor")
@RequestMapping({ImporController.SESI, ImporController.DASAR})
class ImporController {

    static final String DASAR = "/api/rukun/impor";
    static final String SESI = "/camunda" + DASAR;
    static final String BERKAS = "/berkas";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Duration MENUNGGU = Duration.ofMinutes(2);
    private static final String SEDANG = "Anda sedang mengimpor berkas lain: di tab lain, atau dari halaman yang sudah ditutup. Tunggu "
            + "sampai selesai.";
    private static final String JENIS = "Apa yang diimpor, misalnya rw-rt atau penduduk";

    private final ImporService impor;
    private final HakImpor hak;
    private final LampiranLimits batas;
    private final ImporBerjalan berjalan;
    private final TempatImpor tempat = new TempatImpor(MENUNGGU);

    ImporController(ImporService impor, HakImpor hak, LampiranLimits batas, ImporBerjalan berjalan) {
        this.impor = impor;
        this.hak = hak;
        this.batas = batas;
        this.berjalan = berjalan;
    }

    @Operation(summary = "Tabel kosong dengan nama kolomnya, untuk diisi di lembar kerja (CSV)")
    @GetMapping("/{jenis}/templat")
    ResponseEntity<byte[]> templat(@Parameter(description = JENIS) @PathVariable String jenis) {
        return csv("templat-" + satu(jenis).jenis(), LaporanImpor.templat(satu(jenis)));
    }

    @Operation(summary = "Tabel contoh satu Kelurahan, dengan data rekaan (CSV)")
    @GetMapping("/{jenis}/contoh")
    ResponseEntity<byte[]> contoh(@Parameter(description = JENIS) @PathVariable String jenis) throws IOException {
        return csv("contoh-" + satu(jenis).jenis(), new ClassPathResource("impor/" + satu(jenis).jenis() + ".csv").getContentAsByteArray());
    }

    @Operation(summary = "Memeriksa sebuah tabel (CSV atau .xlsx, sebagai badan permintaan) bagi wilayah yang Anda kelola: kesalahannya, "
            + "atau bedanya dari register; dengan terapkan=ya menulisnya, seluruhnya atau tidak sama sekali")
    @PostMapping(BERKAS)
    HasilImpor berkas(@Parameter(description = JENIS) @RequestParam(defaultValue = "") String jenis,
            @Parameter(description = "Kode wilayah yang Anda kelola, misalnya 31.71.01.1001") @RequestParam(defaultValue = "") String wilayah,
            @Parameter(description = "Nama berkasnya") @RequestParam(defaultValue = "tanpa nama") String nama,
            @Parameter(description = "ya: ditulis bila tidak ada kesalahan; selain itu hanya diperiksa") @RequestParam(defaultValue = "")
            String terapkan,
            @Parameter(description = "Sidik berkas menurut pemeriksaan sebelumnya; wajib untuk menulis") @RequestParam(defaultValue = "")
            String sidik,
            @Parameter(description = "Banyaknya baris baru menurut pemeriksaan itu") @RequestParam(defaultValue = "0") int baru,
            @Parameter(description = "Banyaknya baris berubah menurut pemeriksaan itu") @RequestParam(defaultValue = "0") int berubah,
            HttpServletRequest permintaan) throws IOException {
        String akun = hak.akun();
        LingkupImpor lingkup = hak.lingkupKode(wilayah);
        boolean tulis = "ya".equals(terapkan);
        if (tulis && sidik.isEmpty()) {
            throw new ImporDitolakException("Periksa berkasnya dahulu, lalu terapkan.");
        }
        if (tulis) {
            // A number that is not the true one is refused when the file is compared anew.
            hak.wajibMengubah(akun, wilayah, berubah);
        }
        if (!berjalan.mulai(akun, nama, tulis)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, SEDANG);
        }
        try {
            return bergiliran(new PermintaanImpor(satu(jenis).jenis(), BerkasImpor.dari(nama, isi(permintaan)), lingkup, akun,
                    tulis ? new ImporDiperiksa(sidik, baru, berubah) : null), tulis);
        } finally {
            berjalan.selesai(akun);
        }
    }

    @Operation(summary = "Sampai di mana impor Anda yang sedang berlangsung pada simpul ini; tanpa isi (204) bila tidak ada")
    @GetMapping("/kemajuan")
    ResponseEntity<Keadaan> kemajuan() {
        hak.lingkup();
        return berjalan.milik(hak.akun()).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(summary = "Kesalahan sebuah tabel sebagai tabel (CSV); NIK dan nomor KK tidak utuh")
    @PostMapping(BERKAS + "/kesalahan")
    ResponseEntity<byte[]> kesalahan(@Parameter(description = JENIS) @RequestParam(defaultValue = "") String jenis,
            @Parameter(description = "Kode wilayah yang Anda kelola") @RequestParam(defaultValue = "") String wilayah,
            @Parameter(description = "Nama berkasnya") @RequestParam(defaultValue = "tanpa nama") String nama, HttpServletRequest permintaan)
            throws IOException {
        return csv("kesalahan-" + satu(jenis).jenis(), LaporanImpor.kesalahan(berkas(jenis, wilayah, nama, "", "", 0, 0, permintaan)));
    }

    private HasilImpor bergiliran(PermintaanImpor diminta, boolean tulis) {
        Kemajuan kemajuan = berjalan.kemajuan(diminta.akun());
        return tempat.pada(diminta.lingkup().tenant(), () -> kemajuan.sampai(TahapImpor.MENUNGGU, 0, 0),
                () -> tulis ? impor.terapkan(diminta, kemajuan) : impor.periksa(diminta, kemajuan));
    }

    private Importir satu(String jenis) {
        hak.lingkup();
        Importir importir = impor.wajib(jenis);
        if (importir.memberiHak()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, importir.judul() + " hanya diimpor pengelola Rukun: ia memberi "
                    + "hak (kebijakan Rukun RUKUN-POL-182).");
        }
        return importir;
    }

    private byte[] isi(HttpServletRequest permintaan) throws IOException {
        int panjang = Math.max(0, permintaan.getContentLength());
        byte[] isi = BodyReader.baca(permintaan.getInputStream(), batas.waktu(), panjang);
        if (isi.length < panjang) {
            throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT,
                    "Berkas tidak sampai seluruhnya: sambungan terputus atau terlalu lambat. Kirim lagi.");
        }
        if (panjang > 0) {
            FileDoor.terbaca(permintaan);
        }
        return isi;
    }

    private static ResponseEntity<byte[]> csv(String nama, byte[] isi) {
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(nama + ".csv").build().toString()).body(isi);
    }

    @ExceptionHandler({TabelTakTerbacaException.class, ImporDitolakException.class})
    ResponseEntity<Map<String, String>> ditolak(RuntimeException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", e.getMessage()));
    }
}
