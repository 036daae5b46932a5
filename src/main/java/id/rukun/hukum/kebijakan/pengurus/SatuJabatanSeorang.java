package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** One person holds one post within one board. */
@Ketentuan(
        id = "RUKUN-POL-05",
        judul = "Satu orang satu jabatan dalam satu kepengurusan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JABATAN_GANDA")
public final class SatuJabatanSeorang implements Aturan<SatuJabatanSeorang.Fakta> {

    /** Names of those who are put on the list more than once. */
    public record Fakta(List<String> ganda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.ganda().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Setiap orang memegang satu jabatan.")
                : Putusan.gagal(this, fakta, parameter, Sebutan.daftar(fakta.ganda())
                        + " sudah memegang jabatan lain dalam kepengurusan ini.");
    }
}
