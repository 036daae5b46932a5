package id.rukun.engine.door.signin;

import id.rukun.engine.office.Pengguna;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One's own account: its password, and where one is signed in. There is no door to another's. */
@RestController
@Tag(name = "Akun saya")
@RequestMapping({AkunController.SESI, AkunController.DASAR})
public class AkunController {

    public static final String DASAR = "/api/rukun/akun";

    public static final String SESI = "/camunda" + DASAR;

    public static final String BELUM_MASUK = "Silakan masuk lebih dahulu.";
    private static final String TIDAK_TERBACA = "Isi \"lama\" dengan sandi Anda sekarang dan \"baru\" dengan yang baru.";
    private static final String SALAH = "Sandi lama tidak cocok.";
    private static final String SAMA = "Sandi baru sama dengan yang lama. Pilih yang lain.";

    private final Pengguna pengguna;
    private final AkunSendiri akun;
    private final SandiDiminta diminta;

    AkunController(Pengguna pengguna, AkunSendiri akun, SandiDiminta diminta) {
        this.pengguna = pengguna;
        this.akun = akun;
        this.diminta = diminta;
    }

    /**
     * A change of password.
     *
     * @param lama the password until now
     * @param baru the password from now on
     */
    record GantiSandi(String lama, String baru) {

        @Override
        public String toString() {
            return "GantiSandi";
        }
    }

    @Operation(summary = "Akun Anda: nama, jabatan, aturan sandi, dan dari mana Anda masuk, yang terakhir dipakai lebih dahulu")
    @GetMapping
    AkunSaya saya(HttpServletRequest permintaan) {
        return akun.baca(akun(), SignInNotes.sesi(permintaan).orElse(""),
                permintaan.getServletContext().getSessionTimeout());
    }

    @Operation(summary = "Mengganti sandi Anda; sesi Anda di tempat lain berakhir")
    @PutMapping("/sandi")
    ResponseEntity<Map<String, String>> ganti(@RequestBody GantiSandi sandi, HttpServletRequest permintaan)
            throws IOException, ServletException {
        String siapa = akun();
        if (sandi.lama() == null || sandi.baru() == null) {
            return tolak(HttpStatus.BAD_REQUEST, "lama", TIDAK_TERBACA);
        }
        Optional<ResponseEntity<Map<String, String>>> ditolak =
                diminta.periksa(siapa, sandi.lama(), "lama", SALAH, permintaan);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        List<String> kurang = Objects.equals(sandi.lama(), sandi.baru()) ? List.of(SAMA)
                : akun.kekurangan(siapa, sandi.baru());
        if (!kurang.isEmpty()) {
            return tolak(HttpStatus.BAD_REQUEST, "baru", String.join(" ", kurang));
        }
        return akun.gantiSandi(siapa, sandi.lama(), sandi.baru(), SignInNotes.sesi(permintaan).orElse(""))
                ? ResponseEntity.noContent().build() : tolak(HttpStatus.BAD_REQUEST, "lama", SALAH);
    }

    /**
     * What somebody has been told.
     *
     * @param id ids of the codes
     */
    record Diketahui(List<String> id) {}

    /** Each page asks it that opens, before anybody has signed in too: nobody has been told nothing. */
    @Operation(summary = "Kode sandi yang diterbitkan bagi akun Anda dan belum Anda ketahui: id dan kalimatnya")
    @GetMapping("/kabar")
    Map<String, String> kabar() {
        return pengguna.akun().map(akun::kabar).orElse(Map.of());
    }

    @Operation(summary = "Anda sudah mengetahui kode-kode sandi ini")
    @PostMapping("/kabar/diketahui")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void diketahui(@RequestBody Diketahui kode) {
        akun.diketahui(akun(), kode.id() == null ? List.of() : kode.id());
    }

    @Operation(summary = "Mengakhiri semua sesi Anda kecuali yang ini")
    @DeleteMapping("/masuk")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keluarkanSemua(HttpServletRequest permintaan) {
        akun.keluarkanLain(akun(), SignInNotes.sesi(permintaan).orElse(""));
    }

    @Operation(summary = "Mengakhiri satu sesi Anda di tempat lain")
    @DeleteMapping("/masuk/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keluarkan(@Parameter(description = "Id masuk, dari daftar masuk Anda") @PathVariable String id) {
        if (!akun.keluarkan(akun(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Sesi itu tidak ada atau sudah berakhir.");
        }
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, BELUM_MASUK));
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
        return tolak(HttpStatus.BAD_REQUEST, "lama", TIDAK_TERBACA);
    }
}
