package id.rukun.hukum.kebijakan.pencatatan.penghapusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Nothing of a person is erased while a case under way names him: somebody is deciding with it. */
@Ketentuan(
        id = "RUKUN-POL-200",
        judul = "Penghapusan menunggu perkara yang berjalan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PERKARA_BERJALAN")
public final class PerkaraBerjalanMenunggu implements Aturan<PerkaraBerjalanMenunggu.Fakta> {

    /**
     * A request for erasure.
     *
     * @param kasus number of one of the cases under way that name him; {@code null} where none does
     * @param lain how many more there are
     */
    public record Fakta(@BolehKosong String kasus, int lain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.kasus())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada perkara berjalan yang menyebut orang ini.");
        }
        String lain = fakta.lain() > 0 ? " dan " + fakta.lain() + " kasus lain" : "";
        return Putusan.gagal(this, fakta, parameter, "Kasus " + fakta.kasus() + lain + " yang masih berjalan menyebut orang ini. Tidak ada "
                + "yang dihapus. Tunggu kasus itu selesai, atau tolak permintaannya dengan alasan ini.");
    }
}
