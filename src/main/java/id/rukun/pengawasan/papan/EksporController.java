package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BatasTabel;
import id.rukun.pengawasan.ekspor.PemberiTabel;
import id.rukun.pengawasan.ekspor.TabelDiminta;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The lists of a board as tables. */
@RestController
@Tag(name = "Papan pengawasan")
@RequestMapping({"/camunda/api/rukun/papan", "/api/rukun/papan"})
class EksporController {

    private final HakPapan hak;
    private final PapanService papan;
    private final PemberiTabel pemberi;
    private final BatasTabel batas;

    EksporController(HakPapan hak, PapanService papan, PemberiTabel pemberi, BatasTabel batas) {
        this.hak = hak;
        this.papan = papan;
        this.pemberi = pemberi;
        this.batas = batas;
    }

    @Operation(summary = "Satu daftar sebagai tabel untuk Excel (CSV); siapa yang mengambilnya dicatat. Tabel yang terlalu "
            + "panjang dipotong, dan baris terakhirnya mengatakannya")
    @GetMapping("/{daftar}/csv")
    ResponseEntity<byte[]> csv(
            @Parameter(description = "terlambat, rekap, kantor, kursi-kosong, temuan, gagal, atau surat") @PathVariable String daftar,
            @Parameter(description = "Nama dan nomor wilayah di dalam wilayah Anda, misalnya Kecamatan Gambir")
            @RequestParam(name = "wilayah", required = false) String letak,
            @Parameter(description = "Id kantor, seperti pada rekap; hanya untuk yang terlambat")
            @RequestParam(defaultValue = "") List<String> kantor,
            @Parameter(hidden = true) @RequestHeader(name = PemberiTabel.DARI, defaultValue = PemberiTabel.SENDIRI)
            String dari) {
        PemilikPapan pemilik = hak.pemilik();
        PemberiTabel.tuntutHalamanSendiri(dari);
        DaftarPapan yang = DaftarPapan.dari(daftar).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Daftar itu tidak ada."));
        if (yang.operator()) {
            hak.operator();
        }
        return pemberi.beri(new TabelDiminta(pemilik.akun(), yang.nama(), papan.lingkupnya(pemilik, letak, kantor),
                yang.kepala(), papan.semua(yang, pemilik, letak, kantor, new BagianDaftar(0, batas.diminta()))));
    }
}
