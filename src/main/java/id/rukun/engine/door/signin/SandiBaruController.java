package id.rukun.engine.door.signin;

import id.rukun.engine.door.kode.HakKode;
import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import id.rukun.engine.office.Accounts;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where somebody who is not signed in chooses a new password with a code. A wrong code counts as a wrong password does, and what
 * is wrong with the password is said to whoever has the code only.
 */
@Hidden
@RestController
public class SandiBaruController {

    public static final String ALAMAT = "/rukun/sandi-baru";

    private static final String TIDAK_TERBACA = "Isi akun, kode, dan sandi baru.";
    private static final String SALAH = "Akun dan kode itu tidak cocok, atau kodenya sudah dipakai, sudah diganti kode lain, atau "
            + "sudah lewat masa berlakunya (kebijakan Rukun, " + HakKode.UMUR + ").";

    private final SandiBaru sandi;
    private final SignInDoor pintu;

    SandiBaruController(SandiBaru sandi, SignInDoor pintu) {
        this.sandi = sandi;
        this.pintu = pintu;
    }

    /**
     * A new password.
     *
     * @param akun login
     * @param kode the code as it was typed
     * @param baru the password from now on
     */
    record SandiDipilih(String akun, String kode, String baru) {

        @Override
        public String toString() {
            return "SandiDipilih";
        }
    }

    /** What a new password must be, and how long a code can be used, in words. */
    @GetMapping(ALAMAT)
    Map<String, Object> keterangan() {
        return Map.of("aturan", Accounts.aturanSandi(), "masa", sandi.masa());
    }

    @PostMapping(path = ALAMAT, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> pilih(@RequestBody SandiDipilih dipilih, HttpServletRequest permintaan)
            throws IOException, ServletException {
        if (dipilih.akun() == null || dipilih.kode() == null || dipilih.baru() == null) {
            return tolak(HttpStatus.BAD_REQUEST, "akun", TIDAK_TERBACA);
        }
        String akun = dipilih.akun().strip();
        HasilMasuk hasil = pintu.coba(permintaan, akun, () -> sandi.cocok(akun, dipilih.kode()));
        if (hasil != HasilMasuk.COCOK) {
            return hasil == HasilMasuk.SALAH ? tolak(HttpStatus.BAD_REQUEST, "kode", SALAH) : ditunda();
        }
        List<String> kurang = sandi.kekurangan(akun, dipilih.baru());
        if (!kurang.isEmpty()) {
            return tolak(HttpStatus.BAD_REQUEST, "baru", String.join(" ", kurang));
        }
        return sandi.ganti(akun, dipilih.kode(), dipilih.baru(), permintaan.getRemoteAddr())
                ? ResponseEntity.noContent().build() : tolak(HttpStatus.BAD_REQUEST, "kode", SALAH);
    }

    private static ResponseEntity<Map<String, String>> ditunda() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(SignInDoor.TUNGGU_DETIK))
                .body(Map.of("kolom", "kode", "pesan", SignInDoor.DITUNDA));
    }

    private static ResponseEntity<Map<String, String>> tolak(HttpStatus status, String kolom, String pesan) {
        return ResponseEntity.status(status).body(Map.of("kolom", kolom, "pesan", pesan));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> tidakTerbaca() {
        return tolak(HttpStatus.BAD_REQUEST, "akun", TIDAK_TERBACA);
    }
}
