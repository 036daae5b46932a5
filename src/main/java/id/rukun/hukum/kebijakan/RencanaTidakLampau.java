package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** What is still to come is planned for today or later. */
@Ketentuan(
        id = "RUKUN-DATA-42",
        judul = "Hari yang direncanakan belum lewat",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "RENCANA_SUDAH_LEWAT")
public final class RencanaTidakLampau implements Aturan<RencanaTidakLampau.Fakta> {

    /**
     * A planned day.
     *
     * @param apa what is planned, as a sentence begins with it
     * @param tanggal its day; {@code null} where none was named
     * @param hariIni today
     */
    public record Fakta(String apa, @BolehKosong LocalDate tanggal, LocalDate hariIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.atau(fakta.apa(), "Rencana ini");
        return fakta.tanggal() != null && fakta.tanggal().isBefore(fakta.hariIni())
                ? Putusan.gagal(this, fakta, parameter, apa + ", " + Kalender.tulis(fakta.tanggal()) + ", sudah lewat; hari ini "
                        + Kalender.tulis(fakta.hariIni()) + ". Tulis hari ini atau sesudahnya.")
                : Putusan.terpenuhi(this, fakta, parameter, apa + " belum lewat.");
    }
}
