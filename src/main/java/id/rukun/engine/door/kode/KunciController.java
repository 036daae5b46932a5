package id.rukun.engine.door.kode;

import id.rukun.engine.door.kode.Operator.Penanya;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an operator locks the account of an official, and opens it again. */
@RestController
@Tag(name = "Kunci akun")
@RequestMapping({KunciController.SESI, KunciController.DASAR})
public class KunciController extends PintuOperator {

    public static final String DASAR = "/api/rukun/kunci-akun";

    static final String SESI = "/camunda" + DASAR;

    private static final String SUDAH = "Akun itu sudah dikunci.";
    private static final String TERBUKA = "Akun itu tidak dikunci.";
    private static final String TANPA_DASAR = "Tulis alasannya dan siapa yang memintanya: 10 sampai 500 karakter (kebijakan Rukun).";
    private static final String TIDAK_TERBACA = "Isi \"akun\" dengan nama akun dan \"dasar\" dengan alasannya.";

    private final Operator operator;
    private final HakKode hak;
    private final PengunciAkun pengunci;

    KunciController(Operator operator, HakKode hak, PengunciAkun pengunci) {
        super(TIDAK_TERBACA);
        this.operator = operator;
        this.hak = hak;
        this.pengunci = pengunci;
    }

    /**
     * Which account is to be locked.
     *
     * @param akun login
     * @param dasar on what ground, and who asked for it
     */
    record KunciDiminta(String akun, String dasar) {}

    /**
     * Why it is opened again.
     *
     * @param dasar on what ground, and who asked for it
     */
    record BukaDiminta(String dasar) {}

    @Operation(summary = "Mengunci akun pejabat: ia tidak dapat masuk, dan semua sesinya berakhir; hanya bagi operator")
    @PostMapping
    ResponseEntity<?> kunci(@RequestBody KunciDiminta diminta) {
        Penanya oleh = operator.wajib();
        String siapa = Operator.rapi(diminta.akun());
        Optional<String> dasar = Operator.dasar(diminta.dasar());
        Optional<ResponseEntity<Map<String, String>>> halangan = halangan(oleh, siapa, dasar)
                .or(() -> hak.halanganMengunci(oleh.akun(), siapa).map(KunciController::dilarang));
        return halangan.orElseGet(() -> pengunci.kunci(oleh.akun(), siapa, dasar.orElseThrow())
                ? ResponseEntity.noContent().build() : tolak(HttpStatus.CONFLICT, "akun", SUDAH));
    }

    @Operation(summary = "Membuka lagi akun yang dikunci; hanya bagi operator")
    @DeleteMapping("/{akun}")
    ResponseEntity<?> buka(@Parameter(description = "Nama akun yang dikunci") @PathVariable("akun") String siapa, @RequestBody BukaDiminta diminta) {
        Penanya oleh = operator.wajib();
        Optional<String> dasar = Operator.dasar(diminta.dasar());
        return halangan(oleh, siapa, dasar).orElseGet(() -> pengunci.buka(oleh.akun(), siapa, dasar.orElseThrow())
                ? ResponseEntity.noContent().build() : tolak(HttpStatus.CONFLICT, "akun", TERBUKA));
    }

    private Optional<ResponseEntity<Map<String, String>>> halangan(Penanya oleh, String siapa, Optional<String> dasar) {
        if (!hak.dikenal(siapa, oleh.pemerintah())) {
            return Optional.of(tolak(HttpStatus.NOT_FOUND, "akun", KodeController.TIDAK_ADA));
        }
        Optional<String> halangan = hak.halangan(oleh.akun(), siapa);
        if (halangan.isPresent()) {
            return halangan.map(KunciController::dilarang);
        }
        return dasar.isPresent() ? Optional.empty() : Optional.of(tolak(HttpStatus.BAD_REQUEST, "dasar", TANPA_DASAR));
    }

    private static ResponseEntity<Map<String, String>> dilarang(String halangan) {
        return tolak(HttpStatus.FORBIDDEN, "akun", halangan + " (kebijakan Rukun)");
    }
}
