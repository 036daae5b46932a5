package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Only what stands is undone, and nothing on which something later rests. */
@Ketentuan(
        id = "RUKUN-POL-188",
        judul = "Pencatatan dibatalkan selama tidak ada yang bertumpu padanya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENCATATAN_TIDAK_DAPAT_DIBATALKAN",
        kodeLain = {"PENCATATAN_SUDAH_DITUMPANGI", "JABATAN_SUDAH_DIJALANKAN"})
public final class PencatatanJabatanDapatDibatalkan implements Aturan<PencatatanJabatanDapatDibatalkan.Fakta> {

    /**
     * What was recorded of a post.
     *
     * @param nomorKasus number of its case
     * @param tercatat whether it was recorded and not undone, by an office that keeps the post
     * @param berubah whether the register has changed about the post since
     * @param kasusDikerjakan in how many cases whoever got the post by it, acts in it longer by it, or came back to it has acted in it
     */
    public record Fakta(String nomorKasus, boolean tercatat, boolean berubah, int kasusDikerjakan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nomor = Sebutan.nama(fakta.nomorKasus());
        if (!fakta.tercatat()) {
            return Putusan.gagal(this, fakta, parameter, "Yang dapat dibatalkan hanya pencatatan jabatan kantor Anda yang tercatat dan belum "
                    + "dibatalkan. Pilih dari daftar.");
        }
        if (fakta.berubah()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PENCATATAN_SUDAH_DITUMPANGI", "Sesudah pencatatan dalam kasus "
                    + nomor + ", register tentang jabatan itu berubah lagi. Batalkan dahulu yang terakhir, atau catat keadaan "
                    + "yang benar dengan pencatatan baru.");
        }
        return fakta.kasusDikerjakan() == 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada yang bertumpu pada pencatatan dalam kasus " + nomor + ".")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "JABATAN_SUDAH_DIJALANKAN", "Berdasarkan pencatatan itu jabatannya sudah "
                        + "dijalankan dalam " + fakta.kasusDikerjakan() + " kasus, dan yang sudah dikerjakan tetap berlaku. Catat keadaan yang "
                        + "benar sejak sekarang dengan pencatatan baru.");
    }
}
