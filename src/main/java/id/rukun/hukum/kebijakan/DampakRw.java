package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A case that brings an RW out of its range needs an RW case or a result of Pasal 15 attached to it. */
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

    /** Name of the RW, its projected number of RT, whether it is exempt, and whether the effect is taken care of. */
    public record Fakta(String rw, int proyeksi, boolean dikecualikan, boolean adaPenanganan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jumlah = "Jumlah RT dalam " + Sebutan.nama(fakta.rw()) + " menjadi " + fakta.proyeksi() + "; "
                + batas(fakta, parameter);
        if (dalamBatas(fakta, parameter)) {
            return Putusan.terpenuhi(this, fakta, parameter, jumlah + ".");
        }
        return fakta.adaPenanganan()
                ? Putusan.terpenuhi(this, fakta, parameter, jumlah + ". Penanganannya sudah dilampirkan.")
                : Putusan.gagal(this, fakta, parameter, jumlah + ". Lampirkan penanganannya.");
    }

    private static boolean dalamBatas(Fakta fakta, ParameterBerlaku p) {
        return fakta.dikecualikan()
                ? fakta.proyeksi() >= p.bilangan("PRM-53")
                : fakta.proyeksi() >= p.bilangan("PRM-03") && fakta.proyeksi() <= p.bilangan("PRM-04");
    }

    private static String batas(Fakta fakta, ParameterBerlaku p) {
        return fakta.dikecualikan()
                ? "dikecualikan, paling sedikit " + p.bilangan("PRM-53")
                : "batasnya " + p.bilangan("PRM-03") + "–" + p.bilangan("PRM-04");
    }
}
