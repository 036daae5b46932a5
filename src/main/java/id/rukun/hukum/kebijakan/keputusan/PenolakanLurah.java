package id.rukun.hukum.kebijakan.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/**
 * Where the text leaves the choice to the Lurah he refuses a draft with a reason; where the Keputusan follows once its
 * conditions are met, only with a condition that fails.
 */
@Ketentuan(
        id = "RUKUN-POL-50",
        judul = "Penolakan Lurah berdasar",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENOLAKAN_TANPA_DASAR")
public final class PenolakanLurah implements Aturan<PenolakanLurah.Fakta> {

    /** Whether the text says <em>dapat</em>, the provisions that say so or not, and the conditions that fail. */
    public record Fakta(boolean dapat, String dasar, List<String> syaratGagal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.syaratGagal().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Penolakan berdasar: " + fakta.syaratGagal().size() + " syarat tidak terpenuhi.");
        }
        String dasar = Sebutan.atau(fakta.dasar(), "peraturan yang mengaturnya");
        return fakta.dapat()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua syarat terpenuhi, tetapi peraturan memberi pilihan "
                        + "(“dapat”: " + dasar + "); Lurah menolak dengan alasan tertulis.")
                : Putusan.gagal(this, fakta, parameter, "Semua syarat terpenuhi, dan peraturan tidak memberi pilihan "
                        + "(tanpa “dapat”: " + dasar + "). Penolakan memerlukan syarat yang tidak terpenuhi.");
    }
}
