package id.rukun.hukum.kebijakan.pencatatan.penghapusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The contents of an ended case about somebody go before their time where nothing that stands rests on it; else they stay. */
@Ketentuan(
        id = "RUKUN-POL-202",
        judul = "Isi kasus dihapus sebelum masa simpannya bila tidak ada yang bertumpu padanya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.OTOMATIS,
        kode = "ISI_TETAP")
public final class IsiKasusDihapusAwal implements Aturan<IsiKasusDihapusAwal.Fakta> {

    /**
     * An ended case that is about him.
     *
     * @param kasus its number and name
     * @param penghapusan whether it has erased something itself
     * @param registerBertumpu whether the register says what it says of him because of it, and goes on saying it
     * @param orangLain whether the register says something of others, or of a card that lies here, because of it
     */
    public record Fakta(String kasus, boolean penghapusan, boolean registerBertumpu, boolean orangLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String sebab = sebab(fakta);
        return sebab == null ? Putusan.terpenuhi(this, fakta, parameter, "Isi kasus " + Sebutan.nama(fakta.kasus()) + " dihapus.")
                : Putusan.gagal(this, fakta, parameter, "Isi kasus " + Sebutan.nama(fakta.kasus()) + " tetap sampai masa simpannya "
                        + "berakhir: " + sebab + ".");
    }

    private static String sebab(Fakta fakta) {
        if (fakta.penghapusan()) {
            return "kasus itu membuktikan apa yang sudah dihapus, dan mengapa";
        }
        if (fakta.registerBertumpu()) {
            return "yang tercatat dalam register tentang orang ini bertumpu padanya";
        }
        return fakta.orangLain() ? "yang tercatat dalam register tentang orang lain bertumpu padanya" : null;
    }
}
