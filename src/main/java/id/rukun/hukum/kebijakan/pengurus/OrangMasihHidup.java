package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Nobody is set in a post who has died. */
@Ketentuan(
        id = "RUKUN-POL-88",
        judul = "Yang ditetapkan masih hidup",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "SUDAH_MENINGGAL")
public final class OrangMasihHidup implements Aturan<OrangMasihHidup.Fakta> {

    /** Names of those who have died by the day. */
    public record Fakta(List<String> meninggal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.meninggal().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak seorang pun dari yang ditetapkan tercatat meninggal dunia.")
                : Putusan.gagal(this, fakta, parameter, "Tercatat meninggal dunia: " + Sebutan.daftar(fakta.meninggal()) + ".");
    }
}
