package id.rukun.meja.wilayah;

import id.rukun.pengawasan.ekspor.PemberiTabel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The units within an area as a table. */
@RestController
@Tag(name = "Wilayah")
class TabelWilayahController {

    private final WilayahSaya wilayah;
    private final PemberiTabel pemberi;

    TabelWilayahController(WilayahSaya wilayah, PemberiTabel pemberi) {
        this.wilayah = wilayah;
        this.pemberi = pemberi;
    }

    @Operation(summary = "RW dan RT di dalam satu wilayah pada suatu hari sebagai tabel untuk Excel (CSV): kode, jenis, nama, "
            + "keadaan, jumlah KK, Ketua; siapa yang mengambilnya dicatat")
    @GetMapping({WilayahSaya.ALAMAT + "/{id}/csv", "/api/rukun/wilayah/{id}/csv"})
    ResponseEntity<byte[]> csv(@Parameter(description = "Id wilayah") @PathVariable String id,
            @Parameter(description = "Hari, misalnya 2026-11-30; kosong untuk hari ini") @RequestParam(defaultValue = "")
            String pada,
            @Parameter(hidden = true) @RequestHeader(name = PemberiTabel.DARI, defaultValue = PemberiTabel.SENDIRI)
            String dari) {
        PemberiTabel.tuntutHalamanSendiri(dari);
        return pemberi.beri(wilayah.tabel(id, HariDipilih.baca(pada).orElse(null)));
    }
}
