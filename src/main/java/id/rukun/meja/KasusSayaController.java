package id.rukun.meja;

import id.rukun.pengawasan.CariKasus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where one's cases are. */
@RestController
@Tag(name = "Kasus saya")
@RequestMapping({"/camunda/api/rukun/kasus-saya", "/api/rukun/kasus-saya"})
class KasusSayaController {

    private final LetakKasus letak;

    KasusSayaController(LetakKasus letak) {
        this.letak = letak;
    }

    @Operation(summary = "Kasus kantor Anda dan yang Anda mulai, yang terbaru lebih dahulu: tahapnya dan siapa memegangnya")
    @GetMapping
    DaftarKasusSaya daftar(
            @Parameter(description = "Bagian dari nomor kasus") @RequestParam(required = false) String nomor,
            @Parameter(description = "Nama dan nomor wilayah, misalnya RT 003/RW 01 Gambir")
            @RequestParam(name = "wilayah", required = false) String namaWilayah,
            @Parameter(description = "Tahun kasus dibuka") @RequestParam(required = false) String tahun,
            @Parameter(description = "BERJALAN, SELESAI, atau hasil kasus") @RequestParam(required = false)
            String keadaan,
            @Parameter(description = "Kunci prosedur") @RequestParam(required = false) String prosedur,
            @Parameter(description = "Hari pertama dibukanya kasus, misalnya 2026-11-30") @RequestParam(required = false)
            String dari,
            @Parameter(description = "Hari terakhir dibukanya kasus") @RequestParam(required = false) String sampai,
            @Parameter(description = "Nama orang yang disebut atau bertindak di dalamnya; hanya bagi yang membaca berkas")
            @RequestParam(required = false) String orang,
            @Parameter(description = "Nomor halaman, mulai 1") @RequestParam(required = false) String halaman) {
        CariKasus cari = new CariKasus(nomor, namaWilayah, tahun, keadaan, prosedur, dari, sampai, orang);
        if (!cari.salah().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join(" ", cari.salah()));
        }
        return letak.daftar(cari, ke(halaman));
    }

    static int ke(String halaman) {
        return halaman != null && halaman.matches("[0-9]{1,6}") ? Integer.parseInt(halaman) : 1;
    }
}
