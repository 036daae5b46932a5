package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The unit lies in the area of the person who acts on it. */
@Ketentuan(
        id = "RUKUN-DATA-07",
        judul = "Dalam wilayah kewenangan",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "DI_LUAR_WILAYAH")
public final class DalamWilayah implements Aturan<DalamWilayah.Fakta> {

    /** Name of the unit, and whether it lies in the area of the person who acts. */
    public record Fakta(String unit, boolean dalamWilayah) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.dalamWilayah()
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " berada dalam wilayah kewenangan Anda.")
                : Putusan.gagal(this, fakta, parameter, unit + " di luar wilayah kewenangan Anda.");
    }
}
