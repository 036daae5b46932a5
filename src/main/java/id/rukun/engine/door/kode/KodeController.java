package id.rukun.engine.door.kode;

import id.rukun.engine.office.Pengguna;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where an operator issues codes for forgotten passwords. */
@RestController
@Tag(name = "Kode sandi")
@RequestMapping({KodeController.SESI, KodeController.DASAR})
public class KodeController {

    public static final String DASAR = "/api/rukun/kode-sandi";

    static final String SESI = "/camunda" + DASAR;

    private static final int DICARI_TERPENDEK = 3;
    private static final int DASAR_TERPENDEK = 10;
    private static final int DASAR_TERPANJANG = 500;

    private static final String BUKAN_OPERATOR = "Kode untuk sandi yang terlupa hanya diterbitkan operator, yang tidak ikut "
            + "serta dalam kasus, bagi akun di pemerintahnya (kebijakan Rukun).";
    private static final String TIDAK_ADA = "Di pemerintah Anda tidak ada pejabat dengan akun itu.";
    private static final String TANPA_DASAR = "Tulis bagaimana Anda memastikan bahwa yang meminta ialah pemilik akun, misalnya "
            + "surat yang Anda terima: 10 sampai 500 karakter (kebijakan Rukun).";
    private static final String TIDAK_TERBACA = "Isi \"akun\" dengan nama akun dan \"dasar\" dengan cara Anda memastikan "
            + "pemiliknya.";

    private final Pengguna pengguna;
    private final HakKode hak;
    private final PenerbitKode penerbit;

    KodeController(Pengguna pengguna, HakKode hak, PenerbitKode penerbit) {
        this.pengguna = pengguna;
        this.hak = hak;
        this.penerbit = penerbit;
    }

    /**
     * For whom a code is asked.
     *
     * @param akun login
     * @param dasar by what the issuer knows whom he has before him
     */
    record KodeDiminta(String akun, String dasar) {}

    @Operation(summary = "Akun pejabat di pemerintah Anda, dicari menurut nama akun atau bagian nama; hanya bagi operator")
    @GetMapping
    DaftarAkunLain cari(@Parameter(description = "Nama akun, atau paling sedikit tiga huruf dari nama pemiliknya")
            @RequestParam(defaultValue = "") String cari) {
        String oleh = akun();
        Collection<String> pemerintah = pemerintah(oleh);
        if (cari.strip().length() < DICARI_TERPENDEK) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Tulis paling sedikit tiga huruf.");
        }
        return penerbit.cari(oleh, pemerintah, cari.strip());
    }

    @Operation(summary = "Menerbitkan kode sekali pakai bagi pejabat yang lupa sandinya; kode itu hanya disebut satu kali")
    @PostMapping
    ResponseEntity<?> terbitkan(@RequestBody KodeDiminta diminta) {
        String oleh = akun();
        Collection<String> pemerintah = pemerintah(oleh);
        String siapa = diminta.akun() == null ? "" : diminta.akun().strip();
        if (!hak.dikenal(siapa, pemerintah)) {
            return tolak(HttpStatus.NOT_FOUND, "akun", TIDAK_ADA);
        }
        Optional<String> halangan = hak.halangan(oleh, siapa);
        if (halangan.isPresent()) {
            return tolak(HttpStatus.FORBIDDEN, "akun", halangan.get() + " (kebijakan Rukun)");
        }
        String dasar = diminta.dasar() == null ? "" : diminta.dasar().replaceAll("\\p{Cntrl}+", " ").strip();
        if (dasar.length() < DASAR_TERPENDEK || dasar.length() > DASAR_TERPANJANG) {
            return tolak(HttpStatus.BAD_REQUEST, "dasar", TANPA_DASAR);
        }
        return ResponseEntity.ok(penerbit.terbitkan(oleh, siapa, dasar));
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
                "Silakan masuk lebih dahulu."));
    }

    private Collection<String> pemerintah(String oleh) {
        Collection<String> pemerintah = hak.pemerintah(oleh);
        if (pemerintah.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, BUKAN_OPERATOR);
        }
        return pemerintah;
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
        return tolak(HttpStatus.BAD_REQUEST, "akun", TIDAK_TERBACA);
    }
}
