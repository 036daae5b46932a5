package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** What a report tells of begins before it ends. */
@Ketentuan(
        id = "RUKUN-POL-179",
        judul = "Masa laporan berurutan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "MASA_LAPORAN_TERBALIK")
public final class MasaLaporanTeratur implements Aturan<MasaLaporanTeratur.Fakta> {

    /** First and last day of what the report tells of. */
    public record Fakta(LocalDate mulai, LocalDate akhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String masa = Kalender.tulis(fakta.mulai()) + " sampai " + Kalender.tulis(fakta.akhir());
        return fakta.akhir().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, "Masa laporan terbalik: " + masa + ". Betulkan tanggalnya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Masa laporan " + masa + ".");
    }
}
