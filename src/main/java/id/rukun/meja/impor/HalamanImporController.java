package id.rukun.meja.impor;

import id.rukun.impor.CatatanImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.LingkupImpor;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.meja.HalamanMeja;
import id.rukun.tenggat.Kalender;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which tables are checked and taken in. */
@Hidden
@Controller
@RequestMapping(path = ImporController.SESI, produces = MediaType.TEXT_HTML_VALUE)
class HalamanImporController extends HalamanMeja {

    /** Its script sends the table. */
    private static final String BERSKRIP = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final int RIWAYAT = 20;

    private final HakImpor hak;
    private final ImporService impor;
    private final LampiranLimits batas;

    HalamanImporController(HakImpor hak, ImporService impor, LampiranLimits batas) {
        this.hak = hak;
        this.impor = impor;
        this.batas = batas;
    }

    /** An import or a check of the past, in words. */
    record ImporLalu(String hari, String apa, String berkas, String oleh, String hasil) {}

    @GetMapping
    String halaman(Model halaman, HttpServletResponse jawaban) {
        jawaban.setHeader("Content-Security-Policy", BERSKRIP);
        List<LingkupImpor> lingkup = hak.lingkup();
        halaman.addAttribute("lingkup", lingkup);
        halaman.addAttribute("semua", impor.semua().stream()
                .filter(i -> !i.memberiHak() && lingkup.stream().anyMatch(i::bagi)).toList());
        halaman.addAttribute("terbesar", batas.ukuranTerbesar().toBytes());
        halaman.addAttribute("lalu", lingkup.stream().flatMap(satu -> impor.terakhir(satu, RIWAYAT).stream()).map(this::lalu).toList());
        return "impor";
    }

    private ImporLalu lalu(CatatanImpor satu) {
        String hasil = satu.diterapkan() ? "ditulis: " + satu.baru() + " baru, " + satu.berubah() + " berubah"
                : satu.kesalahan() > 0 ? "tidak ditulis: " + satu.kesalahan() + " kesalahan" : "diperiksa saja";
        return new ImporLalu(Kalender.tulis(Kalender.hari(satu.waktu())), impor.cari(satu.jenis()).map(i -> i.judul()).orElse(satu.jenis()),
                satu.namaBerkas(), satu.akun() == null ? "pengelola Rukun" : satu.akun(), hasil);
    }
}
