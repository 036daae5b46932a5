package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** What a report tells of begins before it ends, and is a whole period where it keeps to one. */
@Ketentuan(
        id = "RUKUN-POL-179",
        judul = "Masa laporan berurutan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "MASA_LAPORAN_TERBALIK",
        kodeLain = "MASA_LAPORAN_LAIN")
public final class MasaLaporanTeratur implements Aturan<MasaLaporanTeratur.Fakta> {

    /**
     * What the report tells of.
     *
     * @param mulai its first day
     * @param akhir its last day
     * @param mulaiMasa first day of the period in which that lies; {@code null} where a report keeps to none
     * @param akhirMasa its last day; {@code null} likewise
     */
    public record Fakta(LocalDate mulai, LocalDate akhir, @BolehKosong LocalDate mulaiMasa, @BolehKosong LocalDate akhirMasa) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String masa = Kalender.tulis(fakta.mulai()) + " sampai " + Kalender.tulis(fakta.akhir());
        if (fakta.mulaiMasa() != null && fakta.akhirMasa() != null
                && !(fakta.mulai().equals(fakta.mulaiMasa()) && fakta.akhir().equals(fakta.akhirMasa()))) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "MASA_LAPORAN_LAIN", "Laporan berkala ini meliputi satu masa penuh: "
                    + Kalender.tulis(fakta.mulaiMasa()) + " sampai " + Kalender.tulis(fakta.akhirMasa()) + ", bukan " + masa + ".");
        }
        return fakta.akhir().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, "Masa laporan terbalik: " + masa + ". Betulkan tanggalnya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Masa laporan " + masa + ".");
    }
}
