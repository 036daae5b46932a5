package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A card has one head who is on it, and nobody is on two. */
@Ketentuan(
        id = "RUKUN-DATA-47",
        judul = "Satu kartu satu kepala keluarga, satu orang satu kartu",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "KEPALA_MENINGGALKAN_KARTU",
        kodeLain = {"BUKAN_ANGGOTA_KARTU", "TANPA_KARTU"})
public final class SatuKepalaSatuKartu implements Aturan<SatuKepalaSatuKartu.Fakta> {

    /**
     * Somebody whose place on a card changes.
     *
     * @param nama who
     * @param ditinggalkan how many stay on the card that he heads, if he leaves it without them; else zero
     * @param diKartu whether he is on the card on which he has to be
     * @param berkartu whether he is on any, where the change needs one
     */
    public record Fakta(String nama, int ditinggalkan, boolean diKartu, boolean berkartu) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nama = Sebutan.nama(fakta.nama());
        if (!fakta.berkartu()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TANPA_KARTU",
                    nama + " tidak tercatat pada Kartu Keluarga mana pun. Pilih kartu baru, atau menjadi anggota kartu.");
        }
        if (!fakta.diKartu()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BUKAN_ANGGOTA_KARTU",
                    nama + " bukan anggota kartu yang dimaksud, atau kepalanya. Periksa orangnya.");
        }
        return fakta.ditinggalkan() == 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Setiap kartu tetap mempunyai satu kepala keluarga.")
                : Putusan.gagal(this, fakta, parameter, nama + " mengepalai kartu yang masih memuat " + fakta.ditinggalkan()
                        + " orang lain. Catat dahulu kepala keluarga yang baru, atau pilih bersama seluruh kartunya.");
    }
}
