package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

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
        return "AKTIF".equals(fakta.status())
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.unit() + " aktif.")
                : Putusan.gagal(this, fakta, parameter, fakta.unit() + " tidak aktif (status " + fakta.status() + ").");
    }
}
