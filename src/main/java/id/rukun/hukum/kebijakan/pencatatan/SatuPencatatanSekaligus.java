package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** One change at a time of what the register says of one person, unit or post: who comes second is told. */
@Ketentuan(
        id = "RUKUN-POL-167",
        judul = "Satu perubahan register sekaligus",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "SEDANG_DICATAT")
public final class SatuPencatatanSekaligus implements Aturan<SatuPencatatanSekaligus.Fakta> {

    /** Number of another case that waits for a decision about the same; {@code null} for none. */
    public record Fakta(@BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.kasusLain()) ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada perubahan lain yang menunggu putusan.")
                : Putusan.gagal(this, fakta, parameter, "Perubahan lain tentang hal yang sama sedang menunggu putusan dalam kasus "
                        + fakta.kasusLain() + ". Tunggu putusannya, atau tarik permintaan itu.");
    }
}
