package id.rukun.hukum.kebijakan.penggantian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A post is filled again once, and only while the board to which it belongs is in office. */
@Ketentuan(
        id = "RUKUN-POL-123",
        judul = "Satu penggantian untuk satu jabatan, selama kepengurusannya menjabat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENGGANTIAN_SUDAH_ADA",
        kodeLain = "KEPENGURUSAN_SUDAH_BERAKHIR")
public final class PenggantianTerbuka implements Aturan<PenggantianTerbuka.Fakta> {

    /**
     * When a post is to be filled again.
     *
     * @param kasusLain number of the case in which it is being filled, or was; {@code null} if there is none
     * @param hariTerakhir last day of the board; {@code null} while none is known
     * @param hari the day that is asked about
     */
    public record Fakta(@BolehKosong String kasusLain, @BolehKosong LocalDate hariTerakhir, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!Sebutan.kosong(fakta.kasusLain())) {
            return Putusan.gagal(this, fakta, parameter, "Jabatan itu diganti dalam kasus " + fakta.kasusLain() + ".");
        }
        if (fakta.hariTerakhir() != null && fakta.hari().isAfter(fakta.hariTerakhir())) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "KEPENGURUSAN_SUDAH_BERAKHIR", "Kepengurusan itu berakhir pada "
                    + Kalender.tulis(fakta.hariTerakhir()) + "; yang kosong diisi kepengurusan berikutnya.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, fakta.hariTerakhir() == null ? "Kepengurusannya menjabat."
                : "Kepengurusannya menjabat sampai " + Kalender.tulis(fakta.hariTerakhir()) + ".");
    }
}
