package id.rukun.engine.door.kode;

import id.rukun.engine.door.kode.Operator.Penanya;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an operator issues codes for forgotten passwords. */
@RestController
@Tag(name = "Kode sandi")
@RequestMapping({KodeController.SESI, KodeController.DASAR})
public class KodeController extends PintuOperator {

    public static final String DASAR = "/api/rukun/kode-sandi";

    static final String SESI = "/camunda" + DASAR;

    static final String TIDAK_ADA = "Di pemerintah Anda tidak ada pejabat dengan akun itu.";
    private static final String TIDAK_TERBACA = "Isi \"akun\" dengan nama akun dan \"dasar\" dengan cara Anda memastikan "
            + "pemiliknya.";

    private final Operator operator;
    private final HakKode hak;
    private final PenerbitKode penerbit;

    KodeController(Operator operator, HakKode hak, PenerbitKode penerbit) {
        super(TIDAK_TERBACA);
        this.operator = operator;
        this.hak = hak;
        this.penerbit = penerbit;
    }

    /**
     * For whom a code is asked.
     *
     * @param akun login
     * @param dasar by what the issuer knows whom he has before him
     * @param lepasFaktor whether its owner has lost what makes the codes of his second factor, too
     */
    record KodeDiminta(String akun, String dasar, boolean lepasFaktor) {}

    @Operation(summary = "Akun pejabat di pemerintah Anda, dicari menurut nama akun atau bagian nama; hanya bagi operator")
    @GetMapping
    DaftarAkunLain cari(@Parameter(description = "Nama akun, atau paling sedikit tiga huruf dari nama pemiliknya")
            @RequestParam(defaultValue = "") String cari) {
        Penanya oleh = operator.wajib();
        return penerbit.cari(oleh.akun(), oleh.pemerintah(), Operator.dicari(cari));
    }

    @Operation(summary = "Menerbitkan kode sekali pakai bagi pejabat yang lupa sandinya; kode itu hanya disebut satu kali; dengan lepasFaktor "
            + "kode itu juga melepas faktor keduanya")
    @PostMapping
    ResponseEntity<?> terbitkan(@RequestBody KodeDiminta diminta) {
        Penanya oleh = operator.wajib();
        String siapa = Operator.rapi(diminta.akun());
        if (!hak.dikenal(siapa, oleh.pemerintah())) {
            return tolak(HttpStatus.NOT_FOUND, "akun", TIDAK_ADA);
        }
        Optional<String> halangan = diminta.lepasFaktor() ? hak.halanganMelepas(oleh.akun(), siapa)
                : hak.halangan(oleh.akun(), siapa);
        if (halangan.isPresent()) {
            return tolak(HttpStatus.FORBIDDEN, "akun", halangan.get() + " (kebijakan Rukun)");
        }
        Optional<String> dasar = Operator.dasar(diminta.dasar());
        return dasar.isEmpty() ? tolak(HttpStatus.BAD_REQUEST, "dasar", Operator.TANPA_DASAR)
                : ResponseEntity.ok(penerbit.terbitkan(oleh.akun(), siapa, dasar.get(), diminta.lepasFaktor()));
    }
}
