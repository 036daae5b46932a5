package id.rukun.pengawasan.edisi;

import id.rukun.pengawasan.ekspor.BarisTabel;
import id.rukun.pengawasan.ekspor.PemberiTabel;
import id.rukun.pengawasan.ekspor.TabelDiminta;
import id.rukun.pengawasan.papan.HakPapan;
import id.rukun.pengawasan.papan.PemilikPapan;
import id.rukun.wilayah.WilayahService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What later editions of the law touch, for those who watch over a government or look after its machine. */
@Controller
@Tag(name = "Papan pengawasan")
@RequestMapping({"/camunda/api/rukun/papan/edisi", "/api/rukun/papan/edisi"})
class EdisiController {

    private final HakPapan hak;
    private final LaporanEdisi laporan;
    private final WilayahService wilayah;
    private final PemberiTabel pemberi;

    EdisiController(HakPapan hak, LaporanEdisi laporan, WilayahService wilayah, PemberiTabel pemberi) {
        this.hak = hak;
        this.laporan = laporan;
        this.wilayah = wilayah;
        this.pemberi = pemberi;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Ketentuan yang berubah, apa yang mengikutinya, dan kasus yang tetap menurut ketentuan lama, sebagai halaman")
    String halaman(Model halaman) {
        PemilikPapan pembaca = hak.pengawasPemerintah();
        halaman.addAttribute("wilayah", namaWilayah(pembaca));
        halaman.addAttribute("edisi", laporan.semua(tenant(pembaca)));
        return "edisi";
    }

    @GetMapping("/csv")
    @Operation(summary = "Ketentuan yang berubah dan apa yang mengikutinya sebagai tabel untuk Excel (CSV); siapa yang "
            + "mengambilnya dicatat")
    ResponseEntity<byte[]> csv(@Parameter(hidden = true)
            @RequestHeader(name = PemberiTabel.DARI, defaultValue = PemberiTabel.SENDIRI) String dari) {
        PemilikPapan pembaca = hak.pengawasPemerintah();
        PemberiTabel.tuntutHalamanSendiri(dari);
        return tabel(pembaca, "edisi", BarisPerubahan.KEPALA, laporan.semua(tenant(pembaca)).stream()
                .flatMap(e -> e.parameter().stream().flatMap(p -> p.pemakai().isEmpty()
                        ? Stream.of(new BarisPerubahan(e.sejak(), p, null))
                        : p.pemakai().stream().map(siapa -> new BarisPerubahan(e.sejak(), p, siapa)))).toList());
    }

    @GetMapping("/kasus/csv")
    @Operation(summary = "Banyaknya kasus berjalan menurut ketentuan lama dan baru sebagai tabel untuk Excel (CSV); siapa yang "
            + "mengambilnya dicatat")
    ResponseEntity<byte[]> kasus(@Parameter(hidden = true)
            @RequestHeader(name = PemberiTabel.DARI, defaultValue = PemberiTabel.SENDIRI) String dari) {
        PemilikPapan pembaca = hak.pengawasPemerintah();
        PemberiTabel.tuntutHalamanSendiri(dari);
        return tabel(pembaca, "edisi-kasus", BarisKasusEdisi.KEPALA,
                laporan.semua(tenant(pembaca)).stream().flatMap(e -> e.kasus().stream()).toList());
    }

    private ResponseEntity<byte[]> tabel(PemilikPapan pembaca, String nama, List<String> kepala, List<? extends BarisTabel> baris) {
        return pemberi.beri(new TabelDiminta(pembaca.akun(), nama, namaWilayah(pembaca), kepala, baris));
    }

    private Collection<String> tenant(PemilikPapan pembaca) {
        return wilayah.tenant(pembaca.unit()).values();
    }

    private String namaWilayah(PemilikPapan pembaca) {
        return pembaca.unit().stream().map(wilayah::nama).collect(Collectors.joining(", "));
    }

    @ExceptionHandler
    String ditolak(ResponseStatusException e, Model halaman, HttpServletResponse jawaban) {
        jawaban.setStatus(e.getStatusCode().value());
        halaman.addAttribute("pesan", e.getReason());
        return "ditolak";
    }
}
