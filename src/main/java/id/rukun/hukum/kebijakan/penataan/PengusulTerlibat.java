package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** The community's proposal comes through an RT or RW that takes part in what is proposed. */
@Ketentuan(
        id = "RUKUN-POL-46",
        judul = "Pengusul ikut dalam penataan yang diusulkan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENGUSUL_TIDAK_TERLIBAT")
public final class PengusulTerlibat implements Aturan<PengusulTerlibat.Fakta> {

    /** The unit through which the proposal came, {@code null} if none, and the units that take part. */
    public record Fakta(@BolehKosong String pengusul, List<String> terlibat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.pengusul())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Usul ini tidak disampaikan melalui RT atau RW.");
        }
        return fakta.terlibat().contains(fakta.pengusul())
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.pengusul() + " ikut dalam penataan yang diusulkan.")
                : Putusan.gagal(this, fakta, parameter, "Usul disampaikan melalui " + fakta.pengusul()
                        + ", yang tidak ikut di dalamnya (yang ikut: " + Sebutan.daftar(fakta.terlibat())
                        + "). Pilih unit yang mengusulkan, atau tarik kasus ini dan ajukan usul melalui unit yang "
                        + "ikut.");
    }
}
