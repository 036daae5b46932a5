package id.rukun.hukum.kebijakan.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** What is settled stands in a text. */
@Ketentuan(
        id = "RUKUN-POL-156",
        judul = "Yang ditetapkan bernaskah",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "NASKAH_HORIZONTAL_TIDAK_ADA")
public final class NaskahHorizontalAda implements Aturan<NaskahHorizontalAda.Fakta> {

    /** Whether a text went round, or the one who decides has written one. */
    public record Fakta(boolean adaNaskah) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.adaNaskah() ? Putusan.terpenuhi(this, fakta, parameter, "Naskahnya ada.")
                : Putusan.gagal(this, fakta, parameter, "Belum ada naskah yang dapat ditetapkan: para Asisten belum menyusunnya. Isi naskahnya, "
                        + "atau mintalah disusun ulang.");
    }
}
