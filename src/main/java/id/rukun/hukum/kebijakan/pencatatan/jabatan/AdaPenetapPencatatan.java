package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Who holds a post is decided by an office above it in which another person works. */
@Ketentuan(
        id = "RUKUN-POL-186",
        judul = "Pencatatan jabatan ditetapkan kantor di atasnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TANPA_PENETAP")
public final class AdaPenetapPencatatan implements Aturan<AdaPenetapPencatatan.Fakta> {

    /**
     * The post that is recorded.
     *
     * @param jabatan as people call it
     * @param penetap the office that decides; {@code null} if there is none
     * @param berAtasan whether an office that works in cases stands directly above the post, which decides where another puts it forward
     */
    public record Fakta(String jabatan, @BolehKosong String penetap, boolean berAtasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.penetap() != null ? Putusan.terpenuhi(this, fakta, parameter, "Ditetapkan " + Sebutan.nama(fakta.penetap()) + ".")
                : Putusan.gagal(this, fakta, parameter, "Di atas " + Sebutan.nama(fakta.jabatan()) + " tidak ada kantor lain yang dapat "
                        + "menetapkannya menurut register. " + (fakta.berAtasan()
                        ? "Mintalah Petugas atau kantor itu sendiri mengajukannya agar Anda menetapkannya, atau minta pejabat di atasnya "
                        + "didaftarkan pengelola Rukun."
                        : "Keadaannya dicatat bila pejabat di atasnya, yaitu Walikota, Wali Kota, atau Sekretaris Daerah, terdaftar dalam register. "
                        + "Minta pengelola Rukun mendaftarkannya."));
    }
}
