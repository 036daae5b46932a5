package id.rukun.engine.door.signin;

import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for the password of who is signed in already: whoever found an open session does not change where it leads. */
@Component
public class SandiDiminta {

    private static final String TERLALU_BANYAK = "Terlalu banyak sandi yang salah. Tunggu satu menit, lalu coba lagi.";
    private static final String SESI_BERAKHIR = " Sesi ini diakhiri; masuklah lagi lebih dahulu.";

    private final AkunSendiri akun;
    private final SignInDoor pintu;

    SandiDiminta(AkunSendiri akun, SignInDoor pintu) {
        this.akun = akun;
        this.pintu = pintu;
    }

    /**
     * Looks at a password behind the brake.
     *
     * @param kolom field in which it was given
     * @param salah what is said of a wrong one
     * @return the refusal; empty where it is the password
     */
    Optional<ResponseEntity<Map<String, String>>> periksa(String siapa, String sandi, String kolom, String salah,
            HttpServletRequest permintaan) throws IOException, ServletException {
        return periksa(siapa, () -> akun.cocok(siapa, sandi), kolom, salah, permintaan);
    }

    /**
     * Has something looked at behind the same brake that only the owner of an account knows.
     *
     * @param cocok whether it is right
     */
    public Optional<ResponseEntity<Map<String, String>>> periksa(String siapa, BooleanSupplier cocok, String kolom, String salah,
            HttpServletRequest permintaan) throws IOException, ServletException {
        HasilMasuk hasil = pintu.cobaSandiLama(siapa, cocok::getAsBoolean);
        if (hasil == HasilMasuk.DITUNDA) {
            return Optional.of(ditunda(siapa, kolom, permintaan));
        }
        return hasil == HasilMasuk.SALAH
                ? Optional.of(ResponseEntity.badRequest().body(Map.of("kolom", kolom, "pesan", salah))) : Optional.empty();
    }

    /** Whoever guesses on is put out: the session may not be its owner's any more. A program has none. */
    private ResponseEntity<Map<String, String>> ditunda(String siapa, String kolom, HttpServletRequest permintaan) {
        Optional<String> sesi = SignInNotes.sesi(permintaan);
        sesi.ifPresent(ini -> {
            akun.akhiriPenebak(siapa, ini);
            permintaan.getSession().invalidate();
        });
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(SignInDoor.SANDI_LAMA.jarak().toSeconds()))
                .body(Map.of("kolom", kolom, "pesan", TERLALU_BANYAK + (sesi.isPresent() ? SESI_BERAKHIR : "")));
    }
}
