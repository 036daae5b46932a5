package id.rukun.hukum.kebijakan.careteker;

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

/** The board is his: what a Careteker has proposed who serves no longer is nobody's proposal. */
@Ketentuan(
        id = "RUKUN-POL-116",
        judul = "Susunan kepengurusan sementara berasal dari Careteker yang menjabat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "USULAN_BUKAN_CARETEKER_MENJABAT")
public final class UsulanCaretekerMenjabat implements Aturan<UsulanCaretekerMenjabat.Fakta> {

    /**
     * Whose list it is.
     *
     * @param unit the RT or RW
     * @param careteker who is its Careteker on the day; {@code null} if nobody is
     * @param usulannya whether the list is that person's
     * @param hari the day
     */
    public record Fakta(String unit, @BolehKosong String careteker, boolean usulannya, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jabatan = "Careteker " + Sebutan.nama(fakta.unit());
        if (Sebutan.kosong(fakta.careteker())) {
            return Putusan.gagal(this, fakta, parameter, "Pada " + Kalender.tulis(fakta.hari()) + " tidak ada " + jabatan
                    + ", sehingga susunan ini bukan usulan siapa pun.");
        }
        return fakta.usulannya()
                ? Putusan.terpenuhi(this, fakta, parameter, "Susunan ini usulan " + jabatan + ", " + fakta.careteker() + ".")
                : Putusan.gagal(this, fakta, parameter, jabatan + " pada " + Kalender.tulis(fakta.hari()) + " ialah "
                        + fakta.careteker() + "; susunan ini diusulkan orang lain. Ia menyusun dan menyampaikan usulannya sendiri.");
    }
}
