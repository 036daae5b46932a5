package id.rukun.hukum.kebijakan.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Until its day a resignation may be taken back, and a report be corrected; from that day on the post is over. */
@Ketentuan(
        id = "RUKUN-POL-121",
        judul = "Pemberhentian dicabut atau dikoreksi sebelum berlaku",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PEMBERHENTIAN_SUDAH_BERLAKU")
public final class PemberhentianBelumBerlaku implements Aturan<PemberhentianBelumBerlaku.Fakta> {

    /** First day on which the post is no longer held, {@code null} while it is not fixed; today; whether the register has ended it. */
    public record Fakta(@BolehKosong LocalDate berlaku, LocalDate hariIni, boolean diakhiri) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.diakhiri() || fakta.berlaku() != null && !fakta.hariIni().isBefore(fakta.berlaku())) {
            return Putusan.gagal(this, fakta, parameter, (fakta.berlaku() == null ? "Pemberhentian ini sudah berlaku"
                    : "Pemberhentian ini berlaku sejak " + Kalender.tulis(fakta.berlaku()))
                    + " dan tidak dapat dicabut atau dikoreksi lagi; jabatannya diisi menurut Pasal 38.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, fakta.berlaku() == null ? "Pemberhentian belum berlaku."
                : "Pemberhentian baru berlaku " + Kalender.tulis(fakta.berlaku()) + ".");
    }
}
