package id.rukun.hukum.kebijakan.tindakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** An office has its own submissions corrected, and the office above approves. */
@Ketentuan(
        id = "RUKUN-POL-54",
        judul = "Koreksi atas isian sendiri",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TANPA_ISIAN",
        kodeLain = {"BUKAN_ISIAN_ANDA", "TANPA_ATASAN"})
public final class KoreksiIsianSendiri implements Aturan<KoreksiIsianSendiri.Fakta> {

    /**
     * Whether the office has a submission to correct, whether the one it chose is its own, and who would approve: the
     * office above, {@code null} where none works in cases.
     */
    public record Fakta(
            boolean adaIsian, boolean isianSendiri, String pengirim, @BolehKosong String atasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.adaIsian()) {
            return Putusan.gagal(this, fakta, parameter, "Belum ada isian kantor Anda pada kasus ini yang dapat "
                    + "dikoreksi.");
        }
        if (!fakta.isianSendiri()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BUKAN_ISIAN_ANDA",
                    "Isian yang dipilih bukan isian kantor Anda, atau sudah tidak berlaku.");
        }
        return Sebutan.kosong(fakta.atasan())
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TANPA_ATASAN",
                        "Isian ini tidak dapat dikoreksi: koreksi disetujui kantor atasan, dan di atas "
                        + Sebutan.nama(fakta.pengirim()) + " tidak ada kantor yang mengerjakan kasus.")
                : Putusan.terpenuhi(this, fakta, parameter, "Koreksi disetujui oleh " + fakta.atasan() + ".");
    }
}
