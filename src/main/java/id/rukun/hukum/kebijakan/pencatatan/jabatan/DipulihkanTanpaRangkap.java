package id.rukun.hukum.kebijakan.pencatatan.jabatan;

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

/** Whoever gets a post back by an undoing does not hold another one definitively by then, and watches over nobody. */
@Ketentuan(
        id = "RUKUN-POL-213",
        judul = "Yang kembali pada jabatannya karena pembatalan tidak memegang jabatan definitif lain, dan bukan pengawas atau operator",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PEMULIHAN_MERANGKAP_JABATAN")
public final class DipulihkanTanpaRangkap implements Aturan<DipulihkanTanpaRangkap.Fakta> {

    /**
     * Who gets a post back.
     *
     * @param nama his name
     * @param jabatan the post, as people call it
     * @param sejak first day on which he holds it again
     * @param lain another post of those days that keeps him from it; {@code null} if there is none
     */
    public record Fakta(String nama, String jabatan, LocalDate sejak, @BolehKosong String lain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kembali = Sebutan.nama(fakta.nama()) + " kembali menjadi " + Sebutan.nama(fakta.jabatan()) + " sejak "
                + Kalender.tulis(fakta.sejak());
        return fakta.lain() == null ? Putusan.terpenuhi(this, fakta, parameter, kembali + ".")
                : Putusan.gagal(this, fakta, parameter, "Bila pencatatan itu dibatalkan, " + kembali + ", sedangkan menurut register ia "
                        + "sekarang " + Sebutan.nama(fakta.lain()) + ". Batalkan atau akhiri dahulu jabatannya yang baru itu, atau catat keadaan "
                        + "yang benar dengan pencatatan baru.");
    }
}
