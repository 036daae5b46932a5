package id.rukun.meja.tambahan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.PindaianPenandatangan;
import id.rukun.lampiran.tambahan.JenisTambahan;
import id.rukun.lampiran.tambahan.TambahanBaru;
import id.rukun.lampiran.tambahan.TambahanDitolakException;
import id.rukun.lampiran.tambahan.TambahanService;
import id.rukun.tenggat.JamRukun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
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

/** Takes in what an office adds to a case: signed scans, letters, photographs; and that a scan was a wrong one. */
@RestController
@Tag(name = "Kasus saya")
@RequestMapping({"/camunda/api/rukun/kasus-saya/{nomor}/berkas", "/api/rukun/kasus-saya/{nomor}/berkas"})
class TambahanController {

    private static final String NOMOR = "Nomor kasus, misalnya 2026-000001";

    private final TambahanService tambahan;
    private final DokumenService dokumen;
    private final KatalogAturan katalog;
    private final JamRukun jam;
    private final KasusService kasusService;
    private final HakBaca hak;

    TambahanController(TambahanService tambahan, DokumenService dokumen, KatalogAturan katalog, JamRukun jam,
            KasusService kasusService, HakBaca hak) {
        this.tambahan = tambahan;
        this.dokumen = dokumen;
        this.katalog = katalog;
        this.jam = jam;
        this.kasusService = kasusService;
        this.hak = hak;
    }

    @Operation(summary = "Menambahkan berkas yang sudah Anda unggah (lihat Lampiran) ke sebuah kasus: pindaian bertanda tangan, "
            + "surat, foto, atau lainnya, dengan satu kalimat apa berkas itu")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tambah(@Parameter(description = NOMOR) @PathVariable String nomor, @RequestBody TambahanBaru baru) {
        Pelaku pelaku = pelaku();
        Kasus kasus = kasusService.denganNomor(nomor).orElseThrow(TambahanController::ditolak);
        Optional<Dokumen> dipindai = Optional.ofNullable(baru.dokumen()).filter(d -> baru.jenis() == JenisTambahan.PINDAIAN)
                .flatMap(d -> dokumen.satu(kasus.id(), d));
        if (dipindai.isPresent()) {
            periksaPenandatangan(kasus, dipindai.get());
        } else if (!hak.menambahBerkas(kasus)) {
            throw ditolak();
        }
        tambahan.tambah(kasus, baru, pelaku);
    }

    @Operation(summary = "Menarik pindaian bertanda tangan yang salah, dengan alasannya: sejak itu tidak lagi diperlihatkan sebagai "
            + "salinan bertanda tangan; berkasnya tetap pada kasus")
    @PostMapping("/{lampiran}/penarikan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tarik(@Parameter(description = NOMOR) @PathVariable String nomor,
            @Parameter(description = "Id berkasnya") @PathVariable String lampiran, @RequestBody Penarikan penarikan) {
        Pelaku pelaku = pelaku();
        Kasus kasus = kasusService.denganNomor(nomor).orElseThrow(TambahanController::ditolak);
        periksaPenandatangan(kasus, tambahan.dokumenPindaian(kasus, lampiran).flatMap(d -> dokumen.satu(kasus.id(), d))
                .orElseThrow(TambahanController::ditolak));
        tambahan.tarik(kasus, lampiran, penarikan.alasan(), pelaku);
    }

    private Pelaku pelaku() {
        return new Pelaku(hak.pembaca().orElseThrow(() -> tolak(HttpStatus.FORBIDDEN, HakBaca.BELUM_MASUK)), null);
    }

    /** Who may not read the document is not told whose it is. */
    private void periksaPenandatangan(Kasus kasus, Dokumen satu) {
        Putusan putusan = katalog.periksa(PindaianPenandatangan.class, new PindaianPenandatangan.Fakta(satu.nama(),
                hak.namaPenandatangan(satu).orElse(null), hak.menandatangani(satu)), jam.hariIni());
        if (!putusan.terpenuhi()) {
            throw hak.membacaDokumen(kasus) ? tolak(HttpStatus.FORBIDDEN, putusan.ucapan().kalimat()) : ditolak();
        }
    }

    private static ResponseStatusException ditolak() {
        return tolak(HttpStatus.FORBIDDEN, "Berkas hanya ditambahkan kantor yang ikut serta dalam kasusnya; pindaian bertanda tangan "
                + "hanya oleh kantor yang menandatanganinya (kebijakan Rukun).");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> ditolak(TambahanDitolakException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tidakTerbaca(HttpMessageNotReadableException e) {
        return ResponseEntity.badRequest().body(Map.of("pesan", "Untuk menarik pindaian sebut \"alasan\". Untuk menambahkan "
                + "sebut \"lampiran\" (id berkas yang diunggah), \"jenis\" "
                + "(PINDAIAN, SURAT, FOTO, atau LAINNYA), \"keterangan\", dan untuk pindaian \"dokumen\" (id dokumennya)."));
    }

    private static ResponseStatusException tolak(HttpStatus status, String pesan) {
        return new ResponseStatusException(status, pesan);
    }

    /** Why a scan is withdrawn, in one sentence. */
    record Penarikan(String alasan) {}
}
