package id.rukun.pengawasan.papan;

import id.rukun.pemberitahuan.kirim.SuratGagalService;
import id.rukun.wilayah.WilayahService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Has letters tried again that did not arrive; for whoever looks after the machine of that government. */
@RestController
@Tag(name = "Papan pengawasan")
@RequestMapping({"/camunda/api/rukun/papan/surat", "/api/rukun/papan/surat"})
class SuratController {

    private final HakPapan hak;
    private final SuratGagalService surat;
    private final WilayahService wilayah;

    SuratController(HakPapan hak, SuratGagalService surat, WilayahService wilayah) {
        this.hak = hak;
        this.surat = surat;
        this.wilayah = wilayah;
    }

    @Operation(summary = "Mencoba lagi satu surat yang gagal; hanya bagi operator pemerintah daerahnya")
    @PostMapping("/{id}/ulang")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ulangi(@Parameter(description = "Id surat, dari daftar surat yang gagal") @PathVariable String id) {
        if (!surat.ulangi(id, wilayah.tenant(hak.operator().unitOperator()).values())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Surat itu tidak ada, atau tidak gagal.");
        }
    }
}
