package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What is chosen here is an RT, neither an RW nor a Kelurahan. */
@Ketentuan(
        id = "RUKUN-DATA-30",
        judul = "Yang dipilih adalah RT",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_RT")
public final class YangDipilihRt implements Aturan<YangDipilihRt.Fakta> {

    /** Name of the unit, and whether it is an RT. */
    public record Fakta(String unit, boolean rt) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.rt()
                ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.unit()) + " adalah RT.")
                : Putusan.gagal(this, fakta, parameter, Sebutan.nama(fakta.unit()) + " bukan RT.");
    }
}
