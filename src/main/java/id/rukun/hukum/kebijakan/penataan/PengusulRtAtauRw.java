package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The unit named as the one through which the community proposes is an RT or an RW. */
@Ketentuan(
        id = "RUKUN-DATA-31",
        judul = "Unit pengusul adalah RT atau RW",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "PENGUSUL_BUKAN_RT_RW")
public final class PengusulRtAtauRw implements Aturan<PengusulRtAtauRw.Fakta> {

    /** Name of the unit, and whether it is an RT or an RW. */
    public record Fakta(String unit, boolean rtAtauRw) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.rtAtauRw()
                ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.unit()) + " dapat menyampaikan usul.")
                : Putusan.gagal(this, fakta, parameter, "Unit pengusul harus RT atau RW; "
                        + Sebutan.nama(fakta.unit()) + " bukan RT atau RW.");
    }
}
