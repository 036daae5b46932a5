package id.rukun.hukum.kebijakan.laporan;

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

/** Who reports periodically does so once for each period. */
@Ketentuan(
        id = "RUKUN-POL-176",
        judul = "Satu laporan berkala untuk satu masa",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "LAPORAN_SEMASA_ADA")
public final class SatuLaporanSemasa implements Aturan<SatuLaporanSemasa.Fakta> {

    /**
     * A report that is to be begun.
     *
     * @param laporan what it is called
     * @param akhir last day of its period
     * @param kasus number of the case of the same report for the same period; {@code null} where there is none
     */
    public record Fakta(String laporan, LocalDate akhir, @BolehKosong String kasus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String yang = Sebutan.nama(fakta.laporan()) + " untuk masa yang berakhir " + Kalender.tulis(fakta.akhir());
        return Sebutan.kosong(fakta.kasus())
                ? Putusan.terpenuhi(this, fakta, parameter, "Belum ada " + yang + ".")
                : Putusan.gagal(this, fakta, parameter, yang + " sudah ada dalam kasus " + fakta.kasus()
                        + ". Lanjutkan di sana, atau isi masa yang lain.");
    }
}
