package id.rukun.engine.door.oidc;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import id.rukun.engine.door.signin.SignInDoor;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends people to the identity provider of their government, and lets in whom it vouches for. Whoever comes back goes to his work, never to an
 * address that somebody has named; what the provider says is never repeated to him.
 */
@Hidden
@RestController
class OidcController {

    static final String ALAMAT = "/rukun/masuk-penyedia";

    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String SESUDAH_MASUK = "/camunda/app/welcome/";
    private static final String DIBATALKAN = "access_denied";
    private static final String TANPA_NAMA = "Penyedia identitas";
    private static final int RINCI_TERPANJANG = 200;

    private final IdentityProviders penyedia;
    private final OfficialByNip pejabat;
    private final SignInDoor pintu;
    private final JamRukun jam;

    OidcController(IdentityProviders penyedia, OfficialByNip pejabat, SignInDoor pintu, JamRukun jam) {
        this.penyedia = penyedia;
        this.pejabat = pejabat;
        this.pintu = pintu;
        this.jam = jam;
    }

    /** Where the provider of a government sends people back to. */
    static String kembali(String pemerintah) {
        return ALAMAT + "/" + pemerintah + "/kembali";
    }

    /**
     * A provider as the page for signing in shows it.
     *
     * @param pemerintah short name of its government
     * @param nama what its button says
     */
    record ProviderButton(String pemerintah, String nama) {}

    @GetMapping(ALAMAT)
    List<ProviderButton> daftar() {
        return penyedia.semua().stream().map(satu -> new ProviderButton(satu.pemerintah(), satu.nama())).toList();
    }

    /** A command, so that no page of somebody else's begins it; the page itself goes to the address. */
    @PostMapping(ALAMAT + "/{pemerintah}")
    ResponseEntity<Map<String, String>> mulai(@PathVariable String pemerintah, HttpServletRequest permintaan) {
        Optional<IdentityProvider> milik = penyedia.milik(pemerintah);
        try {
            IdentityProvider satu = milik.orElseThrow(() -> new OidcRefusedException(OidcRefusal.TIDAK_ADA));
            return ResponseEntity.ok(Map.of("alamat",
                    satu.tujuan(PendingSignIn.mulai(permintaan, pemerintah, jam.instant())).toString()));
        } catch (OidcRefusedException e) {
            catat(pemerintah, e);
            return ResponseEntity.status(e.sebab().status()).body(Map.of("pesan", kalimat(milik, e)));
        }
    }

    @GetMapping(ALAMAT + "/{pemerintah}/kembali")
    void kembali(@PathVariable String pemerintah, HttpServletRequest permintaan, HttpServletResponse jawaban)
            throws IOException, ServletException {
        Optional<IdentityProvider> milik = penyedia.milik(pemerintah);
        try {
            masuk(milik.orElseThrow(() -> new OidcRefusedException(OidcRefusal.TIDAK_ADA)), permintaan, jawaban);
            jawaban.sendRedirect(permintaan.getContextPath() + SESUDAH_MASUK);
        } catch (OidcRefusedException e) {
            catat(pemerintah, e);
            DoorAnswer.tolak(permintaan, jawaban, e.sebab().status().value(), kalimat(milik, e));
        }
    }

    private void masuk(IdentityProvider satu, HttpServletRequest permintaan, HttpServletResponse jawaban)
            throws IOException, ServletException {
        PendingSignIn tertunda = PendingSignIn.ambil(permintaan, satu.pemerintah(), parameter(permintaan, "state"), jam.instant())
                .orElseThrow(() -> new OidcRefusedException(OidcRefusal.BUKAN_DARI_SINI));
        AtomicReference<OidcRefusedException> salah = new AtomicReference<>();
        HasilMasuk hasil = pintu.cobaDariLuar(permintaan, satu.pemerintah(), () -> {
            try {
                buka(satu, tertunda, permintaan, jawaban);
                return true;
            } catch (OidcRefusedException e) {
                if (!e.sebab().dihitung()) {
                    throw e;
                }
                salah.set(e);
                return false;
            }
        });
        if (hasil != HasilMasuk.COCOK) {
            throw hasil == HasilMasuk.SALAH ? salah.get() : new OidcRefusedException(OidcRefusal.DITUNDA);
        }
    }

    private void buka(IdentityProvider satu, PendingSignIn tertunda, HttpServletRequest permintaan, HttpServletResponse jawaban) {
        if (!satu.sendiri(parameter(permintaan, "iss"))) {
            throw new OidcRefusedException(OidcRefusal.TIDAK_SAH, "another issuer", null);
        }
        String galat = parameter(permintaan, "error");
        if (galat != null) {
            throw new OidcRefusedException(DIBATALKAN.equals(galat) ? OidcRefusal.DIBATALKAN : OidcRefusal.GANGGUAN, galat, null);
        }
        String kode = parameter(permintaan, "code");
        if (kode == null || kode.isBlank()) {
            throw new OidcRefusedException(OidcRefusal.TIDAK_SAH, "no code", null);
        }
        ProvenIdentity siapa = satu.siapa(kode, tertunda, tertunda.sejak(jam.instant()));
        String akun = pejabat.akun(satu.pemerintah(), siapa);
        if (!pintu.bukaSesi(permintaan, jawaban, akun, () -> pejabat.masih(satu.pemerintah(), siapa, akun))) {
            throw new OidcRefusedException(OidcRefusal.BERUBAH);
        }
    }

    /** A parameter that stands in the address once; {@code null} where it does not. */
    private static String parameter(HttpServletRequest permintaan, String nama) {
        String[] semua = permintaan.getParameterValues(nama);
        return semua == null || semua.length != 1 ? null : semua[0];
    }

    private static String kalimat(Optional<IdentityProvider> milik, OidcRefusedException e) {
        return e.sebab().kalimat(milik.map(IdentityProvider::nama).orElse(TANPA_NAMA));
    }

    /** What comes from outside keeps to its line. */
    private static void catat(String pemerintah, OidcRefusedException e) {
        // What a stranger can ask as often as he likes fills no log.
        if (e.sebab() == OidcRefusal.TIDAK_ADA || e.sebab() == OidcRefusal.BUKAN_DARI_SINI) {
            return;
        }
        LOG.info("Nobody was let in by the identity provider of {}: {}", pemerintah, e.sebab() + ", " + satuBaris(e.getMessage()));
    }

    private static String satuBaris(String teks) {
        String baris = String.valueOf(teks).replaceAll("[^\\x20-\\x7E]", " ");
        return baris.substring(0, Math.min(RINCI_TERPANJANG, baris.length()));
    }
}
