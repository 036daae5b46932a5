package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Who joins a card lives in the RT in which it lies: one card in one RT. */
@Ketentuan(
        id = "RUKUN-DATA-48",
        judul = "Anggota kartu tinggal di RT kartunya",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "KARTU_DI_RT_LAIN",
        kodeLain = {"KARTU_TIDAK_DIKENAL"})
public final class KartuSatuRt implements Aturan<KartuSatuRt.Fakta> {

    /**
     * A card that somebody joins.
     *
     * @param ekor last figures of its number
     * @param rtKartu where it lies; {@code null} for a card that lies nowhere in the area of the office
     * @param rt where he is to live
     */
    public record Fakta(String ekor, @BolehKosong String rtKartu, String rt) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kartu = "Kartu Keluarga " + Sebutan.atau(fakta.ekor(), "itu");
        if (Sebutan.kosong(fakta.rtKartu())) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "KARTU_TIDAK_DIKENAL",
                    kartu + " tidak tercatat dalam wilayah Anda. Periksa nomornya, atau catat sebagai kartu baru.");
        }
        return fakta.rtKartu().equals(fakta.rt()) ? Putusan.terpenuhi(this, fakta, parameter, kartu + " di " + fakta.rt() + ".")
                : Putusan.gagal(this, fakta, parameter, kartu + " tercatat di " + fakta.rtKartu() + ", sedangkan tempat tinggalnya "
                        + Sebutan.nama(fakta.rt()) + ": satu kartu di satu RT.");
    }
}
