package id.rukun.meja.tambahan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.lampiran.tambahan.JenisTambahan;
import id.rukun.lampiran.tambahan.TambahanBaru;
import id.rukun.lampiran.tambahan.TambahanDitolakException;
import id.rukun.lampiran.tambahan.TambahanService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes in what an office adds to a case: signed scans, letters, photographs. */
@RestController
@Tag(name = "Kasus saya")
@RequestMapping({"/camunda/api/rukun/kasus-saya/{nomor}/berkas", "/api/rukun/kasus-saya/{nomor}/berkas"})
class TambahanController {

    private final TambahanService tambahan;
    private final KasusService kasusService;
    private final HakBaca hak;

    TambahanController(TambahanService tambahan, KasusService kasusService, HakBaca hak) {
        this.tambahan = tambahan;
        this.kasusService = kasusService;
        this.hak = hak;
    }

    @Operation(summary = "Menambahkan berkas yang sudah Anda unggah (lihat Lampiran) ke sebuah kasus: pindaian bertanda tangan, "
            + "surat, foto, atau lainnya, dengan satu kalimat apa berkas itu")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tambah(@Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor,
            @RequestBody TambahanBaru baru) {
        String akun = hak.pembaca().orElseThrow(() -> tolak(HttpStatus.FORBIDDEN, HakBaca.BELUM_MASUK));
        Kasus kasus = kasusService.denganNomor(nomor).filter(k -> boleh(k, baru.jenis()))
                .orElseThrow(() -> tolak(HttpStatus.FORBIDDEN, "Berkas hanya ditambahkan kantor yang ikut serta dalam kasusnya; "
                        + "pindaian bertanda tangan hanya oleh Kelurahan atau Kecamatannya (kebijakan Rukun)."));
        tambahan.tambah(kasus, baru, new Pelaku(akun, null));
    }

    private boolean boleh(Kasus kasus, JenisTambahan jenis) {
        return jenis == JenisTambahan.PINDAIAN ? hak.menambahPindaian(kasus) : hak.menambahBerkas(kasus);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(TambahanDitolakException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tidakTerbaca(HttpMessageNotReadableException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", "Sebut \"lampiran\" (id berkas yang diunggah), \"jenis\" "
                + "(PINDAIAN, SURAT, FOTO, atau LAINNYA), \"keterangan\", dan untuk pindaian \"dokumen\" (id dokumennya)."));
    }

    private static ResponseStatusException tolak(HttpStatus status, String pesan) {
        return new ResponseStatusException(status, pesan);
    }
}
