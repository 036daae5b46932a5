package id.rukun.hukum.kebijakan.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A correction does not make it another coordination's: others wait for the end of the one about theirs. */
@Ketentuan(
        id = "RUKUN-POL-161",
        judul = "Koreksi tidak mengganti koordinasinya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KOORDINASI_DIGANTI")
public final class KoordinasiTetapSama implements Aturan<KoordinasiTetapSama.Fakta> {

    /** Whether it is about the same coordination as before, or about none as before. */
    public record Fakta(boolean sama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.sama()
                ? Putusan.terpenuhi(this, fakta, parameter, "Koordinasi yang dibahas para Asisten tetap sama.")
                : Putusan.gagal(this, fakta, parameter, "Koreksi tidak mengganti koordinasi yang dibahas para Asisten, karena selesainya "
                        + "ditunggu. Bila salah pilih, tarik kasus ini dan mulai yang baru.");
    }
}
