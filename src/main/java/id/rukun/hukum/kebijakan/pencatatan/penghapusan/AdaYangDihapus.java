package id.rukun.hukum.kebijakan.pencatatan.penghapusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An erasure that would erase nothing is not approved: the person is told why everything stays. */
@Ketentuan(
        id = "RUKUN-POL-201",
        judul = "Yang disetujui menghapus sesuatu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TIDAK_ADA_YANG_DIHAPUS")
public final class AdaYangDihapus implements Aturan<AdaYangDihapus.Fakta> {

    /** How many cases would lose their contents, and whether the register would lose what it says of him. */
    public record Fakta(int kasus, boolean register) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.register() || fakta.kasus() > 0) {
            return Putusan.terpenuhi(this, fakta, parameter, "Yang dihapus: " + Stream.of(
                    fakta.register() ? "datanya dalam register" : "", fakta.kasus() > 0 ? "isi " + fakta.kasus() + " kasus" : "")
                    .filter(satu -> !satu.isEmpty()).collect(Collectors.joining(" dan ")) + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Tidak ada yang dapat dihapus sekarang: semuanya tetap karena sebab yang tertera pada "
                + "lembar ini. Tolak permintaannya; pemohonnya menerima sebab-sebab itu secara tertulis.");
    }
}
