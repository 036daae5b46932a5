package id.rukun.hukum.kebijakan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** One weighing at a time for each RT or RW (INV-02). */
@Ketentuan(
        id = "RUKUN-POL-104",
        judul = "Satu pertimbangan Pasal 15 untuk setiap unit",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PERTIMBANGAN_SEDANG_BERJALAN")
public final class SatuPertimbangan implements Aturan<SatuPertimbangan.Fakta> {

    /** The unit, and the number of the case in which it is weighed already; {@code null} if in none. */
    public record Fakta(String unit, @BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.kasusLain())
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada pertimbangan Pasal 15 lain yang berjalan untuk " + unit + ".")
                : Putusan.gagal(this, fakta, parameter, "Pertimbangan Pasal 15 untuk " + unit + " sudah berjalan dalam kasus "
                        + fakta.kasusLain() + ".");
    }
}
