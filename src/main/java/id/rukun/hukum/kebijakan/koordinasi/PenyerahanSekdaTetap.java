package id.rukun.hukum.kebijakan.koordinasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What the Sekda has given to an Asisten is not sent up to him again. */
@Ketentuan(
        id = "RUKUN-POL-160",
        judul = "Penyerahan Sekretaris Daerah tidak diteruskan kembali",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "DISERAHKAN_SEKDA")
public final class PenyerahanSekdaTetap implements Aturan<PenyerahanSekdaTetap.Fakta> {

    /** The Asisten who wants to send it on, and whether the Sekda has given it to him. */
    public record Fakta(String asisten, boolean diserahkanSekda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String asisten = Sebutan.atau(fakta.asisten(), "Asisten");
        return fakta.diserahkanSekda()
                ? Putusan.gagal(this, fakta, parameter, "Sekretaris Daerah telah menyerahkan koordinasi ini kepada " + asisten
                        + "; tidak diteruskan kembali kepadanya. Terima, atau kembalikan kepada pemohon.")
                : Putusan.terpenuhi(this, fakta, parameter, "Koordinasi ini belum diputus Sekretaris Daerah.");
    }
}
