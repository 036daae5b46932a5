package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Who asks again for what is still open says why. */
@Ketentuan(
        id = "BKT-R-67",
        judul = "Koordinasi serupa masih terbuka",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.PERINGATAN,
        kode = "BKT_R_67",
        mulai = "2014-12-31")
public final class KoordinasiSerupaTerbuka implements Aturan<KoordinasiSerupaTerbuka.Fakta> {

    /** What is asked, and the numbers of open cases of the same requester with the same subject and units. */
    public record Fakta(String perihal, List<String> serupa) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.serupa().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada koordinasi serupa yang masih terbuka.")
                : Putusan.gagal(this, fakta, parameter, "Koordinasi serupa masih terbuka: " + Sebutan.daftar(fakta.serupa())
                        + ". Lanjutkan yang sudah ada, atau tulis alasan mengapa permintaan tentang "
                        + Sebutan.atau(fakta.perihal(), "perihal yang sama") + " diajukan lagi.");
    }
}
