package id.rukun.hukum.perwalibukittinggi.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A report is a periodic one with its period, or one made at any time. */
@Ketentuan(
        id = "BKT-R-55",
        judul = "Jenis dan masa laporan",
        dasar = "Pasal 16 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_55",
        mulai = "2014-12-31")
public final class WaktuLaporanDiisi implements Aturan<WaktuLaporanDiisi.Fakta> {

    /** When the report is made, and first and last day of its period; each {@code null} where it is missing. */
    public record Fakta(@BolehKosong WaktuLaporan waktu, @BolehKosong LocalDate mulai, @BolehKosong LocalDate akhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.waktu() == null) {
            return Putusan.gagal(this, fakta, parameter, "Jenis laporan belum diisi; pilih berkala atau setiap saat.");
        }
        if (fakta.waktu() == WaktuLaporan.SETIAP_SAAT) {
            return Putusan.terpenuhi(this, fakta, parameter, "Laporan setiap saat.");
        }
        if (fakta.mulai() == null || fakta.akhir() == null) {
            return Putusan.gagal(this, fakta, parameter, "Masa laporan berkala belum diisi; isi hari pertama dan hari"
                    + " terakhirnya.");
        }
        String masa = Kalender.tulis(fakta.mulai()) + " sampai " + Kalender.tulis(fakta.akhir());
        return fakta.akhir().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, "Masa laporan berkala terbalik: " + masa + ". Betulkan tanggalnya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Laporan berkala, masa " + masa + ".");
    }
}
