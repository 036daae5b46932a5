package id.rukun.hukum.kebijakan.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** One appointment of a Careteker at a time for one chair. */
@Ketentuan(
        id = "RUKUN-POL-96",
        judul = "Satu penunjukan Careteker pada satu waktu untuk setiap kursi Ketua",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENUNJUKAN_CARETEKER_SEDANG_BERJALAN")
public final class SatuPenunjukanTerbuka implements Aturan<SatuPenunjukanTerbuka.Fakta> {

    /** The unit, and the number of the case in which another appointment for its chair is open; {@code null} if none is. */
    public record Fakta(String unit, @BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kursi = "Ketua " + Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.kasusLain())
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada penunjukan Careteker lain yang berjalan untuk " + kursi + ".")
                : Putusan.gagal(this, fakta, parameter, "Penunjukan Careteker untuk " + kursi + " sudah berjalan dalam kasus "
                        + fakta.kasusLain() + ".");
    }
}
