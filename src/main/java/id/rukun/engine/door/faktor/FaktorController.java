package id.rukun.engine.door.faktor;

import id.rukun.akun.faktor.FaktorDitawarkan;
import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.signin.AkunController;
import id.rukun.engine.door.signin.SandiDiminta;
import id.rukun.engine.door.signin.SignInNotes;
import id.rukun.engine.office.Pengguna;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The second factor of one's own account: set up with the password and a code, taken away with both. */
@RestController
@Tag(name = "Akun saya")
@RequestMapping({FaktorController.SESI, FaktorController.DASAR})
class FaktorController {

    static final String DASAR = AkunController.DASAR + "/faktor-kedua";
    static final String SESI = AkunController.SESI + "/faktor-kedua";

    private static final String TIDAK_TERBACA = "Isi \"sandi\" Anda, dan \"kode\" dari aplikasi autentikator.";
    private static final String SALAH = "Sandi atau kode tidak cocok. Setiap kode dipakai sekali; tunggu kode berikutnya.";
    private static final String SANDI_SALAH = "Sandi tidak cocok.";
    private static final String KODE_SALAH = "Kode tidak cocok. Periksa jam ponsel Anda, tunggu kode berikutnya, lalu coba lagi. Sesudah "
            + FaktorKeduaService.TAWARAN.toMinutes() + " menit mulailah dari awal.";
    private static final String TIDAK_ADA = "Akun Anda tidak memakai faktor kedua.";

    private final Pengguna pengguna;
    private final FaktorSendiri faktor;
    private final SandiDiminta diminta;

    FaktorController(Pengguna pengguna, FaktorSendiri faktor, SandiDiminta diminta) {
        this.pengguna = pengguna;
        this.faktor = faktor;
        this.diminta = diminta;
    }

    /**
     * What only the owner knows.
     *
     * @param sandi password of the account
     * @param kode code of the second factor that is in force, if one is
     */
    record SandiDanKode(String sandi, String kode) {

        SandiDanKode {
            kode = kode == null ? "" : kode;
        }

        @Override
        public String toString() {
            return "SandiDanKode";
        }
    }

    /** A code that the authenticator shows. */
    record KodeDitulis(String kode) {

        @Override
        public String toString() {
            return "KodeDitulis";
        }
    }

    /**
     * Codes that replace one of the authenticator, each once: said this once.
     *
     * @param pemulihan the codes
     */
    record KodePemulihanBaru(List<String> pemulihan) {

        @Override
        public String toString() {
            return "KodePemulihanBaru";
        }
    }

    @Operation(summary = "Faktor kedua akun Anda: apakah dipakai, apakah jabatan Anda mewajibkannya, dan sisa kode pemulihannya")
    @GetMapping
    FaktorSaya saya() {
        return faktor.baca(akun());
    }

    @Operation(summary = "Meminta rahasia bagi aplikasi autentikator Anda, dengan sandi, dan dengan kode bila faktor kedua sudah dipakai; "
            + "rahasia itu hanya disebut satu kali, dan belum berlaku sebelum dikonfirmasi")
    @PostMapping
    ResponseEntity<?> tawarkan(@RequestBody SandiDanKode isi, HttpServletRequest permintaan) throws IOException, ServletException {
        String siapa = akun();
        if (isi.sandi() == null) {
            return tolak(HttpStatus.BAD_REQUEST, "sandi", TIDAK_TERBACA);
        }
        AtomicReference<FaktorDitawarkan> baru = new AtomicReference<>();
        Optional<ResponseEntity<Map<String, String>>> ditolak = diminta.periksa(siapa, () -> {
            faktor.tawarkan(siapa, isi.sandi(), isi.kode()).ifPresent(baru::set);
            return baru.get() != null;
        }, "sandi", faktor.baca(siapa).aktif() ? SALAH : SANDI_SALAH, permintaan);
        return ditolak.isPresent() ? ditolak.get() : ResponseEntity.ok(FaktorBaru.dari(baru.get()));
    }

    @Operation(summary = "Memasang faktor kedua dengan kode dari aplikasi autentikator Anda; sesi di tempat lain berakhir, dan kode "
            + "pemulihannya hanya disebut satu kali")
    @PostMapping("/konfirmasi")
    ResponseEntity<?> pasang(@RequestBody KodeDitulis isi, HttpServletRequest permintaan) throws IOException, ServletException {
        String siapa = akun();
        if (isi.kode() == null) {
            return tolak(HttpStatus.BAD_REQUEST, "kode", TIDAK_TERBACA);
        }
        AtomicReference<List<String>> pemulihan = new AtomicReference<>();
        Optional<ResponseEntity<Map<String, String>>> ditolak = diminta.periksa(siapa, () -> {
            faktor.pasang(siapa, isi.kode(), SignInNotes.sesi(permintaan).orElse("")).ifPresent(pemulihan::set);
            return pemulihan.get() != null;
        }, "kode", KODE_SALAH, permintaan);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        gantiSesi(permintaan);
        return ResponseEntity.ok(new KodePemulihanBaru(pemulihan.get()));
    }

    @Operation(summary = "Melepas faktor kedua akun Anda, dengan sandi dan kode; tidak bagi jabatan yang mewajibkannya")
    @PostMapping("/pelepasan")
    ResponseEntity<?> lepas(@RequestBody SandiDanKode isi, HttpServletRequest permintaan) throws IOException, ServletException {
        String siapa = akun();
        if (faktor.wajib(siapa)) {
            return tolak(HttpStatus.FORBIDDEN, "sandi", FaktorWajib.TIDAK_DILEPAS);
        }
        if (!faktor.baca(siapa).aktif()) {
            return tolak(HttpStatus.CONFLICT, "sandi", TIDAK_ADA);
        }
        if (isi.sandi() == null) {
            return tolak(HttpStatus.BAD_REQUEST, "sandi", TIDAK_TERBACA);
        }
        Optional<ResponseEntity<Map<String, String>>> ditolak =
                diminta.periksa(siapa, () -> faktor.lepas(siapa, isi.sandi(), isi.kode()), "sandi", SALAH, permintaan);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        gantiSesi(permintaan);
        return ResponseEntity.noContent().build();
    }

    /** What was known of the session before opens nothing any more. */
    private static void gantiSesi(HttpServletRequest permintaan) {
        if (permintaan.getSession(false) != null) {
            permintaan.changeSessionId();
        }
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, AkunController.BELUM_MASUK));
    }

    private static ResponseEntity<Map<String, String>> tolak(HttpStatus status, String kolom, String pesan) {
        return ResponseEntity.status(status).body(Map.of("kolom", kolom, "pesan", pesan));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(ResponseStatusException e) {
        return ResponseEntity.status(e.getStatusCode()).body(Map.of("pesan", e.getReason()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> tidakTerbaca() {
        return tolak(HttpStatus.BAD_REQUEST, "sandi", TIDAK_TERBACA);
    }
}
