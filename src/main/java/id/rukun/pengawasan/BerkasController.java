package id.rukun.pengawasan;

import id.rukun.berkas.Kasus;
import id.rukun.engine.HakBaca;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.wilayah.WilayahService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages with the dossiers: for the tab in Cockpit and Tasklist, and to be printed. */
@Controller
@RequestMapping(path = {"/camunda/api/rukun/berkas", "/api/rukun/berkas"}, produces = MediaType.TEXT_HTML_VALUE)
class BerkasController {

    private static final int TERBARU = 200;

    private final HakBaca hak;
    private final KisahService kisah;
    private final KasusWilayah kasusWilayah;
    private final WilayahService wilayah;
    private final TemuanWilayah temuan;

    BerkasController(HakBaca hak, KisahService kisah, KasusWilayah kasusWilayah, WilayahService wilayah,
            TemuanWilayah temuan) {
        this.hak = hak;
        this.kisah = kisah;
        this.kasusWilayah = kasusWilayah;
        this.wilayah = wilayah;
        this.temuan = temuan;
    }

    @GetMapping
    @Operation(summary = "Daftar kasus terbaru di wilayah pembaca, sebagai halaman")
    String daftar(Model halaman) {
        List<Kasus> kasus = kasusWilayah.terbaru(hak.wilayahBaca(), TERBARU);
        Map<String, String> nama = wilayah.nama(kasus.stream().map(Kasus::unitId).toList());
        halaman.addAttribute("kasus", kasus.stream().map(k -> ringkas(k, nama.get(k.unitId()))).toList());
        halaman.addAttribute("temuan", temuan.terbuka(hak.wilayahBaca()));
        return "daftar-kasus";
    }

    @GetMapping("/{nomor}")
    @Operation(summary = "Berkas satu kasus, diceritakan menurut urutan kejadian, sebagai halaman")
    String satu(
            @Parameter(description = "Nomor kasus, misalnya 2026-000001") @PathVariable String nomor,
            Model halaman) {
        return berkas(hak.kasus(nomor), halaman);
    }

    @GetMapping("/proses/{prosesId}")
    @Operation(summary = "Berkas kasus yang memuat satu proses, sebagai halaman")
    String proses(
            @Parameter(description = "Id proses") @PathVariable String prosesId,
            Model halaman) {
        return berkas(hak.kasusProses(prosesId), halaman);
    }

    @GetMapping("/tugas/{taskId}")
    @Operation(summary = "Berkas kasus yang memuat satu tugas, sebagai halaman")
    String tugas(
            @Parameter(description = "Id tugas") @PathVariable String taskId,
            Model halaman) {
        return berkas(hak.kasusTugas(taskId), halaman);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ditolak(AuthorizationException e, Model halaman) {
        halaman.addAttribute("pesan", e.getMessage());
        return "ditolak";
    }

    private String berkas(Kasus kasus, Model halaman) {
        halaman.addAttribute("kisah", kisah.kisah(kasus, hak.pembaca().orElseThrow()));
        return "berkas";
    }

    private static BarisKasus ringkas(Kasus kasus, String unit) {
        return new BarisKasus(kasus.nomor(), kasus.judul(), unit, KisahService.tanggal(kasus.dibukaPada()),
                kasus.hasil() == null ? "Berjalan" : NilaiTerbaca.konstanta(kasus.hasil()));
    }

    /** One case in the list. */
    record BarisKasus(String nomor, String judul, String wilayah, String dibuka, String keadaan) {}
}
