package id.rukun.engine.door.kode;

import id.rukun.engine.door.kode.Operator.Penanya;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an operator gives an account to who holds a post without one. */
@RestController
@Tag(name = "Akun baru")
@RequestMapping({AkunBaruController.SESI, AkunBaruController.DASAR})
public class AkunBaruController extends PintuOperator {

    public static final String DASAR = "/api/rukun/akun-baru";

    static final String SESI = "/camunda" + DASAR;

    private static final String TIDAK_ADA = "Di pemerintah Anda tidak ada pemegang jabatan itu, atau ia sudah mempunyai akun.";
    private static final String BUKAN_NAMA = "Nama akun harus " + UsulanAkun.BENTUK + " (kebijakan Rukun).";
    private static final String TERPAKAI = "Nama akun itu " + UsulanAkun.TERPAKAI + ".";
    private static final String TIDAK_TERBACA = "Isi \"jabatanId\", \"akun\" dengan nama akunnya, dan \"dasar\" dengan cara Anda "
            + "memastikan siapa orangnya.";

    private final Operator operator;
    private final HakKode hak;
    private final PemberiAkun pemberi;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    AkunBaruController(Operator operator, HakKode hak, PemberiAkun pemberi, JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        super(TIDAK_TERBACA);
        this.operator = operator;
        this.hak = hak;
        this.pemberi = pemberi;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * For whom an account is asked.
     *
     * @param jabatanId id of the row of one of his posts
     * @param akun login
     * @param dasar by what the operator knows him, and who asked for it
     */
    record AkunDiminta(String jabatanId, String akun, String dasar) {}

    @Operation(summary = "Pemegang jabatan tanpa akun di pemerintah Anda, dicari menurut bagian namanya; hanya bagi operator")
    @GetMapping
    DaftarTanpaAkun cari(@Parameter(description = "Paling sedikit tiga huruf dari namanya") @RequestParam(defaultValue = "") String cari) {
        Penanya oleh = operator.wajib();
        return pemberi.cari(oleh.akun(), oleh.pemerintah(), Operator.dicari(cari));
    }

    @Operation(summary = "Memberi akun kepada pemegang jabatan, dengan kode sekali pakai untuk memilih sandinya; kode itu hanya disebut satu kali")
    @PostMapping
    ResponseEntity<?> beri(@RequestBody AkunDiminta diminta) {
        Penanya oleh = operator.wajib();
        Optional<PemegangJabatan> siapa = jabatan.posisi(diminta.jabatanId()).filter(satu -> dikenal(oleh, satu));
        if (siapa.isEmpty()) {
            return tolak(HttpStatus.NOT_FOUND, "akun", TIDAK_ADA);
        }
        Optional<String> halangan = hak.halanganMemberi(oleh.akun(), siapa.get().orang());
        if (halangan.isPresent()) {
            return tolak(HttpStatus.FORBIDDEN, "akun", halangan.get() + " (kebijakan Rukun)");
        }
        String baru = Operator.rapi(diminta.akun());
        if (!UsulanAkun.benar(baru)) {
            return tolak(HttpStatus.BAD_REQUEST, "akun", BUKAN_NAMA);
        }
        Optional<String> dasar = Operator.dasar(diminta.dasar());
        if (dasar.isEmpty()) {
            return tolak(HttpStatus.BAD_REQUEST, "dasar", Operator.TANPA_DASAR);
        }
        Optional<KodeTerbit> terbit = pemberi.beri(oleh.akun(), siapa.get(), baru, dasar.get());
        return terbit.isEmpty() ? tolak(HttpStatus.CONFLICT, "akun", TERPAKAI) : ResponseEntity.ok(terbit.get());
    }

    /** Whether he holds the post today, in one of the asker's governments, without an account. */
    private boolean dikenal(Penanya oleh, PemegangJabatan siapa) {
        return siapa.akun() == null && oleh.pemerintah().containsAll(wilayah.tenant(List.of(siapa.unitId())).values())
                && jabatan.jabatanOrang(siapa.orang(), jam.hariIni(), jam.hariIni()).stream().anyMatch(satu -> satu.id().equals(siapa.id()));
    }
}
