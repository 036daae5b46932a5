package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What is chosen is an RT or an RW: only these have a Ketua and a board. */
@Ketentuan(
        id = "RUKUN-DATA-39",
        judul = "Unit yang dipilih adalah RT atau RW",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_RT_ATAU_RW")
public final class UnitRtAtauRw implements Aturan<UnitRtAtauRw.Fakta> {

    /** Name of the unit, and whether it is an RT or an RW. */
    public record Fakta(String unit, boolean rtAtauRw) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.rtAtauRw()
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " adalah RT atau RW.")
                : Putusan.gagal(this, fakta, parameter, unit + " bukan RT atau RW; pilih RT atau RW.");
    }
}
