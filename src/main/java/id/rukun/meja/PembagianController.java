package id.rukun.meja;

import id.rukun.engine.card.PembagianTugas;
import id.rukun.engine.card.PembagianTugas.AnggotaKantor;
import id.rukun.engine.card.PembagianTugas.HasilPembagian;
import id.rukun.engine.card.PembagianTugas.PilihanPenerima;
import id.rukun.engine.card.PembagianTugas.TugasKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The head of an office sees who has which task, and gives one to another. */
@RestController
@Tag(name = "Pembagian tugas")
@RequestMapping({"/camunda" + PembagianController.DASAR, PembagianController.DASAR})
class PembagianController {

    static final String DASAR = "/api/rukun/pembagian-tugas";

    private final Pengguna pengguna;
    private final PembagianTugas pembagian;

    PembagianController(Pengguna pengguna, PembagianTugas pembagian) {
        this.pengguna = pengguna;
        this.pembagian = pembagian;
    }

    /**
     * The offices that somebody heads.
     *
     * @param kantor their groups; none for most people
     * @param tugas their open tasks, the oldest first
     * @param anggota who works there
     */
    record KantorDipimpin(List<String> kantor, List<TugasKantor> tugas, List<AnggotaKantor> anggota) {}

    /** To whom a task is given: his login. */
    record Penerima(String kepada) {}

    @Operation(summary = "Tugas terbuka kantor yang Anda pimpin, siapa memegangnya, dan siapa yang bertugas di sana; kosong bila tidak ada")
    @GetMapping
    KantorDipimpin kantor() {
        List<String> grup = pembagian.dipimpin(akun());
        return new KantorDipimpin(grup, pembagian.tugas(grup), grup.stream().flatMap(g -> pembagian.anggota(g).stream()).toList());
    }

    @Operation(summary = "Kepada siapa tugas kantor yang Anda pimpin dapat diserahkan; kosong (204) bila bukan tugas kantor demikian")
    @GetMapping("/{taskId}")
    ResponseEntity<PilihanPenerima> penerima(@Parameter(description = "Id tugas") @PathVariable String taskId) {
        return pembagian.penerima(akun(), taskId).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(summary = "Menyerahkan tugas kantor yang Anda pimpin kepada orang lain di kantor itu")
    @PostMapping("/{taskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void serahkan(@Parameter(description = "Id tugas kantor yang dipimpin peminta") @PathVariable String taskId,
            @RequestBody Penerima penerima) {
        HasilPembagian hasil = pembagian.serahkan(akun(), taskId, String.valueOf(penerima.kepada()));
        switch (hasil) {
            case BUKAN_KEPALANYA -> throw tolak(HttpStatus.NOT_FOUND, "Tugas ini tidak ada lagi, atau bukan tugas kantor yang Anda "
                    + "pimpin. Yang membagi tugas Petugas Kelurahan adalah Lurah atau penggantinya (kebijakan Rukun).");
            case BUKAN_ANGGOTA -> throw tolak(HttpStatus.BAD_REQUEST, "Orang itu hari ini tidak bertugas di kantor ini; hanya "
                    + "yang bertugas di kantornya yang dapat mengerjakan tugas ini (kebijakan Rukun).");
            case SUDAH_DIPEGANG -> throw tolak(HttpStatus.CONFLICT, "Tugas ini sudah dipegang orang itu.");
            case BERUBAH -> throw tolak(HttpStatus.CONFLICT,
                    "Tugas ini baru saja diubah atau diselesaikan orang lain; penyerahan Anda tidak terjadi. Muat ulang daftarnya.");
            case DISERAHKAN -> { }
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tidakTerbaca(HttpMessageNotReadableException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", "Sebut \"kepada\": nama akun yang menerima tugas ini."));
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> tolak(HttpStatus.FORBIDDEN, HakBaca.BELUM_MASUK));
    }

    private static ResponseStatusException tolak(HttpStatus status, String pesan) {
        return new ResponseStatusException(status, pesan);
    }
}
