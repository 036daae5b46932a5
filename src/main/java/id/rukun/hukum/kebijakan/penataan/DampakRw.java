package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * A case that brings an RW out of its range needs an RW case or a result of Pasal 15 attached to it. What was out of
 * range already may stay so (AMB-05), as long as the case takes it no farther.
 */
@Ketentuan(
        id = "RUKUN-POL-13",
        judul = "Dampak terhadap RW dipertimbangkan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "DAMPAK_RW_BELUM_DIPERTIMBANGKAN",
        parameter = {"PRM-03", "PRM-04", "PRM-53"},
        tafsir = "AMB-05")
public final class DampakRw implements Aturan<DampakRw.Fakta> {

    /** Name of the RW, its number of RT before and after the case, whether it is exempt, and whether the effect is taken care of. */
    public record Fakta(String rw, int sebelum, int proyeksi, boolean dikecualikan, boolean adaPenanganan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jumlah = "Jumlah RT dalam " + Sebutan.nama(fakta.rw()) + " menjadi " + fakta.proyeksi() + "; "
                + batas(fakta, parameter);
        int jarak = jarak(fakta.proyeksi(), fakta, parameter);
        if (jarak == 0) {
            return Putusan.terpenuhi(this, fakta, parameter, jumlah + ".");
        }
        if (jarak <= jarak(fakta.sebelum(), fakta, parameter) && sisiSama(fakta, parameter)) {
            return Putusan.terpenuhi(this, fakta, parameter, jumlah + ". Jumlah sebelumnya " + fakta.sebelum()
                    + ": sudah di luar batas, dan tidak menjauh karenanya.");
        }
        return fakta.adaPenanganan()
                ? Putusan.terpenuhi(this, fakta, parameter, jumlah + ". Penanganannya sudah dilampirkan.")
                : Putusan.gagal(this, fakta, parameter, jumlah + ". Penanganannya: "
                        + "pertimbangan Pasal 15 (P-15), atau pemecahan, penggabungan, atau penghapusan RW "
                        + "(P-08, P-11, P-13).");
    }

    /** How many RT a number lies outside the range; zero within it. */
    private static int jarak(int jumlah, Fakta fakta, ParameterBerlaku p) {
        return fakta.dikecualikan()
                ? Math.max(0, p.bilangan("PRM-53") - jumlah)
                : Math.max(0, Math.max(p.bilangan("PRM-03") - jumlah, jumlah - p.bilangan("PRM-04")));
    }

    /** An RW above the range that falls below it is brought out of it anew. */
    private static boolean sisiSama(Fakta fakta, ParameterBerlaku p) {
        int terkecil = p.bilangan(fakta.dikecualikan() ? "PRM-53" : "PRM-03");
        return fakta.sebelum() < terkecil == fakta.proyeksi() < terkecil;
    }

    private static String batas(Fakta fakta, ParameterBerlaku p) {
        return fakta.dikecualikan()
                ? "dikecualikan, paling sedikit " + p.bilangan("PRM-53")
                : "batasnya " + p.bilangan("PRM-03") + "–" + p.bilangan("PRM-04");
    }
}
