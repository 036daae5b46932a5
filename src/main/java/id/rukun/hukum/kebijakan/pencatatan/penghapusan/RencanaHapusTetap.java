package id.rukun.hukum.kebijakan.pencatatan.penghapusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** What is erased is what was asked for: what the register says and which cases there are is as it was then. */
@Ketentuan(
        id = "RUKUN-DATA-57",
        judul = "Yang dihapus masih seperti ketika diminta",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "RENCANA_HAPUS_BERUBAH")
public final class RencanaHapusTetap implements Aturan<RencanaHapusTetap.Fakta> {

    /** Whether it is the same. */
    public record Fakta(boolean sama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.sama() ? Putusan.terpenuhi(this, fakta, parameter, "Yang akan dihapus masih seperti ketika diminta.")
                : Putusan.gagal(this, fakta, parameter, "Sejak diminta, register tentang orang ini berubah, atau kasus yang akan dihapus "
                        + "isinya bukan lagi yang sama. Tidak ada yang dihapus. Kembalikan permintaannya; yang mengajukan memeriksa keadaan "
                        + "yang sekarang dan mengirimnya lagi.");
    }
}
