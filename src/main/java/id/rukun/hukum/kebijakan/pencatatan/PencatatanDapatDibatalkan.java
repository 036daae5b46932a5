package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Only what was recorded last is undone: nothing later rests on it. */
@Ketentuan(
        id = "RUKUN-POL-168",
        judul = "Yang dibatalkan ialah catatan terakhir",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "ADA_CATATAN_SESUDAHNYA",
        kodeLain = {"BUKAN_CATATAN_BERLAKU", "DATA_ORANGNYA_DIHAPUS"})
public final class PencatatanDapatDibatalkan implements Aturan<PencatatanDapatDibatalkan.Fakta> {

    /**
     * A change that is to be undone.
     *
     * @param kasus number of its case
     * @param berlaku whether it was recorded in the area of the office and has not been undone
     * @param bertumpu whether something later rests on it
     * @param kemudian number of the case that rests on it; {@code null} where it is none of the register
     * @param dihapus whether that case has erased what is held about somebody whom the change names
     */
    public record Fakta(String kasus, boolean berlaku, boolean bertumpu, @BolehKosong String kemudian, boolean dihapus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kasus = Sebutan.nama(fakta.kasus());
        if (!fakta.berlaku()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BUKAN_CATATAN_BERLAKU",
                    "Kasus " + kasus + " bukan perubahan register yang berlaku dalam wilayah Anda; mungkin sudah dibatalkan.");
        }
        if (!fakta.bertumpu()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada catatan kemudian yang bertumpu pada kasus " + kasus + ".");
        }
        if (fakta.dihapus()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "DATA_ORANGNYA_DIHAPUS", "Data orang yang disebut kasus " + kasus
                    + " sudah dihapus atas permintaan dalam kasus " + Sebutan.nama(fakta.kemudian()) + "; yang dihapus tidak dapat dipulihkan.");
        }
        return Putusan.gagal(this, fakta, parameter, Sebutan.kosong(fakta.kemudian())
                ? "Sesudah kasus " + kasus + " register tentang hal yang sama diubah oleh prosedur lain atau impor; catat keadaan "
                        + "yang benar sebagai perubahan baru."
                : "Kasus " + fakta.kemudian() + " bertumpu pada kasus " + kasus + ". Batalkan kasus " + fakta.kemudian()
                        + " lebih dahulu.");
    }
}
