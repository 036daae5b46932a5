package id.rukun.meja;

import id.rukun.pengawasan.CariKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.pengawasan.NamaTerlaluUmumException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with one's cases. */
@Hidden
@Controller
@RequestMapping(path = HalamanKasusController.ALAMAT, produces = MediaType.TEXT_HTML_VALUE)
class HalamanKasusController extends HalamanMeja {

    static final String ALAMAT = "/camunda/api/rukun/kasus";

    private static final DaftarKasusSaya KOSONG = new DaftarKasusSaya(List.of(), 0, 1, 1);

    private final LetakKasus letak;
    private final PesertaMasuk masuk;
    private final KasusWilayah kasusWilayah;

    HalamanKasusController(LetakKasus letak, PesertaMasuk masuk, KasusWilayah kasusWilayah) {
        this.letak = letak;
        this.masuk = masuk;
        this.kasusWilayah = kasusWilayah;
    }

    /** A choice of the search: what is sent, what is read. */
    record ProsedurPilihan(String kunci, String nama) {}

    @GetMapping
    String daftar(
            @RequestParam(required = false) String nomor,
            @RequestParam(name = "wilayah", required = false) String namaWilayah,
            @RequestParam(required = false) String keadaan,
            @RequestParam(required = false) String prosedur,
            @RequestParam(required = false) String dari,
            @RequestParam(required = false) String sampai,
            @RequestParam(required = false) String orang,
            @RequestParam(name = "halaman", required = false) String ke,
            Model halaman) {
        Peserta peserta = masuk.peserta();
        CariKasus cari = new CariKasus(nomor, namaWilayah, "", keadaan, prosedur, dari, sampai, orang);
        halaman.addAttribute("cari", cari);
        halaman.addAttribute("prosedur", kasusWilayah.prosedur(peserta.kedudukan()).stream()
                .map(p -> new ProsedurPilihan((String) p[0], (String) p[1])).toList());
        halaman.addAttribute("mencariOrang", letak.membacaBerkas());
        List<String> salah = cari.salah();
        halaman.addAttribute("salah", salah);
        halaman.addAttribute("daftar", KOSONG);
        try {
            if (salah.isEmpty()) {
                halaman.addAttribute("daftar", letak.daftar(cari, KasusSayaController.ke(ke)));
            }
        } catch (NamaTerlaluUmumException e) {
            halaman.addAttribute("salah", List.of(e.getMessage()));
        }
        return "kasus-saya";
    }
}
