package id.rukun.hukum.kebijakan.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A warning warns only whom it has reached: the written one is received before the Lurah decides on it. */
@Ketentuan(
        id = "RUKUN-POL-113",
        judul = "Teguran tertulis sampai kepada yang ditegur",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TEGURAN_BELUM_SAMPAI")
public final class TeguranSampai implements Aturan<TeguranSampai.Fakta> {

    /** Day on which the written warning reached him ({@code null} where it has not), and of the act that rests on it. */
    public record Fakta(@BolehKosong LocalDate diterima, LocalDate keputusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.diterima() == null) {
            return Putusan.gagal(this, fakta, parameter, "Teguran tertulis belum sampai kepada yang ditegur: belum ada tanda terima.");
        }
        return fakta.keputusan().isBefore(fakta.diterima())
                ? Putusan.gagal(this, fakta, parameter, "Teguran tertulis baru sampai pada " + Kalender.tulis(fakta.diterima())
                        + ", sesudah " + Kalender.tulis(fakta.keputusan()) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Teguran tertulis sampai pada " + Kalender.tulis(fakta.diterima()) + ".");
    }
}
