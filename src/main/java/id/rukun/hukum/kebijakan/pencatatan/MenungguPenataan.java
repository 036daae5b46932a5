package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What a structural case has counted stays until it is over. */
@Ketentuan(
        id = "RUKUN-POL-169",
        judul = "Register unit yang sedang ditata menunggu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "UNIT_SEDANG_DITATA")
public final class MenungguPenataan implements Aturan<MenungguPenataan.Fakta> {

    /** Name of a unit whose register is to change, and number of the case that holds it; {@code null} for none. */
    public record Fakta(String unit, @BolehKosong String kasus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.kasus()) ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.unit()) + " tidak sedang ditata.")
                : Putusan.gagal(this, fakta, parameter, Sebutan.nama(fakta.unit()) + " sedang ditata dalam kasus " + fakta.kasus()
                        + ", yang menghitung registernya. Catat sesudah kasus itu selesai.");
    }
}
