package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** What has happened does not lie in the future. */
@Ketentuan(
        id = "RUKUN-DATA-02",
        judul = "Tanggal tidak di masa depan",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "TANGGAL_MASA_DEPAN")
public final class BukanMasaDepan implements Aturan<BukanMasaDepan.Fakta> {

    /** What happened, when, and today's date in Jakarta. */
    public record Fakta(String peristiwa, LocalDate tanggal, LocalDate hariIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kapan = "Tanggal " + Sebutan.atau(fakta.peristiwa(), "peristiwa") + " "
                + Kalender.tulis(fakta.tanggal());
        return fakta.tanggal().isAfter(fakta.hariIni())
                ? Putusan.gagal(this, fakta, parameter, kapan + " tidak boleh di masa depan (hari ini "
                        + Kalender.tulis(fakta.hariIni()) + ").")
                : Putusan.terpenuhi(this, fakta, parameter, kapan + " tidak di masa depan.");
    }
}
