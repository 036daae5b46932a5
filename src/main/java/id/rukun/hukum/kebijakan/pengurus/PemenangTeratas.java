package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/**
 * Whoever is recorded as winner stands at the top of the ballot that decided: alone where the votes decided, with others where
 * the committee or a lot did (Pasal 27 ayat (2) to (4), Pasal 29 ayat (2) to (4)). The ballots themselves are the election's.
 */
@Ketentuan(
        id = "RUKUN-POL-109",
        judul = "Pemenang bersuara terbanyak menurut perolehan yang disalin",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PEMENANG_BUKAN_TERATAS")
public final class PemenangTeratas implements Aturan<PemenangTeratas.Fakta> {

    /**
     * A ballot as its minutes tell it.
     *
     * @param pemenang name of the winner
     * @param suara his votes
     * @param suaraCalonLain those of the others
     * @param caraSeri whether the committee or a lot decided between those who had the same
     */
    public record Fakta(String pemenang, int suara, List<Integer> suaraCalonLain, boolean caraSeri) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int terbanyak = fakta.suaraCalonLain().stream().mapToInt(Integer::intValue).max().orElse(0);
        String perolehan = Sebutan.nama(fakta.pemenang()) + " memperoleh " + fakta.suara()
                + " suara, calon lain paling banyak " + terbanyak;
        if (fakta.suara() > terbanyak || fakta.caraSeri() && fakta.suara() == terbanyak) {
            return Putusan.terpenuhi(this, fakta, parameter, perolehan + ".");
        }
        return Putusan.gagal(this, fakta, parameter, perolehan + (fakta.suara() == terbanyak
                ? ": suaranya sama, sehingga pemungutan diulang, lalu panitia atau undian menentukan (Pasal 27 ayat (3) dan ayat (4), "
                        + "Pasal 29 ayat (3) dan ayat (4)). Salin pemungutan yang menentukan dan caranya."
                : ". Yang terpilih bersuara terbanyak (Pasal 27 ayat (2), Pasal 29 ayat (2)). Periksa nama dan suaranya."));
    }
}
