package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** An Asisten who signs does so in the name of the Sekretaris Daerah. */
@Ketentuan(
        id = "BKT-R-15",
        judul = "Asisten menandatangani atas nama Sekretaris Daerah",
        dasar = "Pasal 8 ayat (4) dan Pasal 12 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_15",
        mulai = "2014-12-31")
public final class AtasNamaSekda implements Aturan<AtasNamaSekda.Fakta> {

    /**
     * A paper of coordination.
     *
     * @param naskah what it is
     * @param penandatangan who signs
     * @param asisten whether he does so as an Asisten
     * @param atasNamaSekda whether it says that he signs in the name of the Sekretaris Daerah
     */
    public record Fakta(String naskah, String penandatangan, boolean asisten, boolean atasNamaSekda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String naskah = Sebutan.atau(fakta.naskah(), "Naskah koordinasi");
        if (!fakta.asisten()) {
            return Putusan.terpenuhi(this, fakta, parameter, naskah + " tidak ditandatangani Asisten.");
        }
        return fakta.atasNamaSekda()
                ? Putusan.terpenuhi(this, fakta, parameter, naskah + " ditandatangani a.n. Sekretaris Daerah.")
                : Putusan.gagal(this, fakta, parameter, "Asisten bertindak atas nama Sekretaris Daerah: " + naskah
                        + " yang ditandatangani " + Sebutan.nama(fakta.penandatangan())
                        + " harus memuat “a.n. Sekretaris Daerah”. Lengkapi, lalu kirim lagi.");
    }
}
