package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.Locale;

/** A unit that is acted upon is active. */
@Ketentuan(
        id = "RUKUN-DATA-09",
        judul = "Unit aktif",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "TIDAK_AKTIF")
public final class UnitAktif implements Aturan<UnitAktif.Fakta> {

    /** Name and status of the unit. */
    public record Fakta(String unit, String status) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return "AKTIF".equals(fakta.status())
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " aktif.")
                : Putusan.gagal(this, fakta, parameter, unit + " tidak aktif (status "
                        + Sebutan.atau(fakta.status(), "tidak diketahui").toLowerCase(Locale.ROOT) + ").");
    }
}
