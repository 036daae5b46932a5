package id.rukun.hukum.kebijakan.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Nobody becomes Careteker for days that are past: between one period and the next nobody has its powers (INV-21). */
@Ketentuan(
        id = "RUKUN-POL-97",
        judul = "Careteker tidak ditunjuk untuk hari yang sudah lewat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "CARETEKER_BERLAKU_SURUT")
public final class TidakBerlakuSurut implements Aturan<TidakBerlakuSurut.Fakta> {

    /** First day of the Careteker, and the day on which he is chosen or the Keputusan is signed. */
    public record Fakta(LocalDate mulai, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.mulai().isBefore(fakta.hari())
                ? Putusan.gagal(this, fakta, parameter, "Hari pertama Careteker " + Kalender.tulis(fakta.mulai())
                        + " sudah lewat pada " + Kalender.tulis(fakta.hari()) + ". Sebelum Keputusannya tidak ada Careteker.")
                : Putusan.terpenuhi(this, fakta, parameter, "Careteker mulai " + Kalender.tulis(fakta.mulai()) + ".");
    }
}
