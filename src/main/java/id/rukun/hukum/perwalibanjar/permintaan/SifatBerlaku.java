package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import java.util.List;

/**
 * Every nature that was chosen is one that the paragraph of the pair lists. Nothing chosen means all of them but the structural
 * one. Where the pair has the narrower technical natures, {@link TeknisBukanKoordinatif} speaks of the coordinative one.
 */
@Ketentuan(
        id = "BJR-R-02",
        judul = "Sifat hubungan berlaku bagi pasangannya",
        dasar = "Pasal 15 ayat (3) sampai ayat (10) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_02",
        mulai = "2023-01-06")
public final class SifatBerlaku implements Aturan<HubunganFakta> {

    @Override
    public Putusan periksa(HubunganFakta fakta, ParameterBerlaku parameter) {
        if (!fakta.diatur()) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Pasal 15 tidak mengatur sifat hubungan " + fakta.pasangan() + ".");
        }
        List<String> salah = fakta.dipilih().stream().filter(s -> !fakta.berlaku().contains(s) && !ditanyaLain(fakta, s))
                .toList();
        String berlaku = "Yang berlaku menurut " + fakta.ayat().strip() + ": " + fakta.sifatBerlaku() + ".";
        if (!salah.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Sifat hubungan " + PilihanKata.sebut(SifatHubungan.class, salah)
                    + " tidak berlaku untuk hubungan " + fakta.pasangan() + ". " + berlaku + " Pilih di antaranya, atau ajukan "
                    + "permintaan tersendiri untuk pihak itu.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Sifat hubungan " + fakta.pasangan() + ": "
                + PilihanKata.sebut(SifatHubungan.class, terisi(fakta.dipilih(), fakta.berlaku())) + ". " + berlaku);
    }

    /**
     * The natures that a relation has.
     *
     * @param dipilih those chosen; none means all that the pair has but the structural one (BJR-A-22)
     * @param berlaku those of the pair
     */
    public static List<String> terisi(List<String> dipilih, List<String> berlaku) {
        return dipilih.isEmpty() ? berlaku.stream().filter(s -> !s.equals(SifatHubungan.STRUKTURAL.name())).toList() : dipilih;
    }

    private static boolean ditanyaLain(HubunganFakta fakta, String sifat) {
        return fakta.teknis() && sifat.equals(SifatHubungan.KOORDINATIF.name());
    }
}
