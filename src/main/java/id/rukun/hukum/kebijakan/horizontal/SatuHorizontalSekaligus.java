package id.rukun.hukum.kebijakan.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The Asisten coordinate about a coordination that is open, and once at a time. */
@Ketentuan(
        id = "RUKUN-POL-155",
        judul = "Satu koordinasi antar-Asisten sekaligus bagi satu koordinasi yang terbuka",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KOORDINASI_TIDAK_TERBUKA",
        kodeLain = "HORIZONTAL_SEDANG_BERJALAN")
public final class SatuHorizontalSekaligus implements Aturan<SatuHorizontalSekaligus.Fakta> {

    /**
     * The coordination that was chosen.
     *
     * @param terbuka whether it is not closed and concerns the Asisten who chose it; so where none was chosen
     * @param kasusBerjalan number of the case in which the Asisten coordinate about it already; {@code null} for none
     */
    public record Fakta(boolean terbuka, @BolehKosong String kasusBerjalan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.terbuka()) {
            return Putusan.gagal(this, fakta, parameter, "Koordinasi itu tidak dikenal, sudah ditutup, atau "
                    + "tidak menyangkut kantor Anda. Pilih dari daftar, atau kosongkan.");
        }
        return Sebutan.kosong(fakta.kasusBerjalan())
                ? Putusan.terpenuhi(this, fakta, parameter, "Belum ada koordinasi antar-Asisten lain tentangnya yang berjalan.")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "HORIZONTAL_SEDANG_BERJALAN", "Tentang koordinasi itu para Asisten "
                        + "sedang berkoordinasi dalam kasus " + fakta.kasusBerjalan() + ". Tunggu sampai selesai.");
    }
}
