package id.rukun.engine.door.signin;

import id.rukun.engine.office.Pengguna;
import id.rukun.pemberitahuan.alamat.AlamatDitolakException;
import id.rukun.pemberitahuan.saluran.Saluran;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where one is written to: each sets and removes his own with his password, and confirms it with what was sent there. */
@RestController
@Tag(name = "Akun saya")
@RequestMapping({AkunController.SESI + "/alamat", AkunController.DASAR + "/alamat"})
class AlamatController {

    private static final String SALURAN = "surel atau pesan";
    private static final String SALAH = "Sandi tidak cocok.";
    private static final String TIDAK_TERBACA = "Isi \"alamat\" dan \"sandi\" Anda, atau \"kode\" yang dikirim ke alamat itu.";
    private static final String KODE_SALAH = "Kode tidak cocok atau sudah tidak berlaku. Sesudah lima kali salah mintalah kode "
            + "baru.";

    private final Pengguna pengguna;
    private final AlamatSendiri alamat;
    private final SandiDiminta sandi;

    AlamatController(Pengguna pengguna, AlamatSendiri alamat, SandiDiminta sandi) {
        this.pengguna = pengguna;
        this.alamat = alamat;
        this.sandi = sandi;
    }

    /**
     * A new address.
     *
     * @param alamat mail address or number of a telephone
     * @param sandi password of the account
     */
    record AlamatBaru(String alamat, String sandi) {

        @Override
        public String toString() {
            return "AlamatBaru";
        }
    }

    /** Password of the account whose address goes. */
    record AlamatDihapus(String sandi) {

        @Override
        public String toString() {
            return "AlamatDihapus";
        }
    }

    /** What was sent to the address. */
    record KodeDikirim(String kode) {}

    @Operation(summary = "Menulis alamat surel atau nomor telepon Anda; sebuah kode dikirim ke sana, dan sebelum kode itu Anda "
            + "kembalikan tidak ada yang lain dikirim")
    @PutMapping("/{saluran}")
    ResponseEntity<Map<String, String>> ganti(@Parameter(description = SALURAN) @PathVariable String saluran,
            @RequestBody AlamatBaru baru, HttpServletRequest permintaan) throws IOException, ServletException {
        String siapa = akun();
        Saluran yang = saluran(saluran);
        if (baru.alamat() == null || baru.sandi() == null) {
            return tolak("alamat", TIDAK_TERBACA);
        }
        Optional<ResponseEntity<Map<String, String>>> ditolak =
                sandi.periksa(siapa, baru.sandi(), "sandi", SALAH, permintaan);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        alamat.ganti(siapa, yang, baru.alamat());
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Mengembalikan kode yang dikirim ke alamat Anda; sesudah itu pemberitahuan dikirim ke sana")
    @PostMapping("/{saluran}/kode")
    ResponseEntity<Map<String, String>> konfirmasi(@Parameter(description = SALURAN) @PathVariable String saluran,
            @RequestBody KodeDikirim kode) {
        Saluran yang = saluran(saluran);
        return kode.kode() != null && alamat.konfirmasi(akun(), yang, kode.kode().strip())
                ? ResponseEntity.noContent().build() : tolak("kode", KODE_SALAH);
    }

    @Operation(summary = "Menghapus alamat Anda, dengan sandi Anda; sesudah satu surat terakhir tidak ada lagi yang dikirim ke sana")
    @PostMapping("/{saluran}/penghapusan")
    ResponseEntity<Map<String, String>> hapus(@Parameter(description = SALURAN) @PathVariable String saluran,
            @RequestBody AlamatDihapus dihapus, HttpServletRequest permintaan) throws IOException, ServletException {
        String siapa = akun();
        Saluran yang = saluran(saluran);
        if (dihapus.sandi() == null) {
            return tolak("sandi", "Isi \"sandi\" Anda.");
        }
        Optional<ResponseEntity<Map<String, String>>> ditolak =
                sandi.periksa(siapa, dihapus.sandi(), "sandi", SALAH, permintaan);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        if (!alamat.hapus(siapa, yang)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Tidak ada alamat untuk dihapus.");
        }
        return ResponseEntity.noContent().build();
    }

    private static Saluran saluran(String nama) {
        return Arrays.stream(Saluran.values()).filter(s -> s.sebutan().equals(nama)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Saluran itu tidak ada."));
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
                AkunController.BELUM_MASUK));
    }

    private static ResponseEntity<Map<String, String>> tolak(String kolom, String pesan) {
        return ResponseEntity.badRequest().body(Map.of("kolom", kolom, "pesan", pesan));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode()).body(Map.of("pesan", e.getReason()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(AlamatDitolakException e) {
        return tolak("alamat", e.getMessage());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> tidakTerbaca() {
        return tolak("alamat", TIDAK_TERBACA);
    }
}
