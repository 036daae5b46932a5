package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The end of a term is reported while it runs: not before its first day, and not when it is over. */
@Ketentuan(
        id = "RUKUN-POL-92",
        judul = "Laporan akhir dibuat selama masa bakti",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "LAPORAN_DI_LUAR_MASA_BAKTI")
public final class LaporanDalamMasaBakti implements Aturan<LaporanDalamMasaBakti.Fakta> {

    /** First and last day of the term, and the day of the report. */
    public record Fakta(LocalDate mulai, LocalDate hariTerakhir, LocalDate tanggal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String keadaan = "Laporan bertanggal " + Kalender.tulis(fakta.tanggal()) + ", masa baktinya "
                + Kalender.tulis(fakta.mulai()) + " sampai " + Kalender.tulis(fakta.hariTerakhir()) + ".";
        return fakta.tanggal().isBefore(fakta.mulai()) || fakta.tanggal().isAfter(fakta.hariTerakhir())
                ? Putusan.gagal(this, fakta, parameter, keadaan + " Periksa tanggal dan tahunnya.")
                : Putusan.terpenuhi(this, fakta, parameter, keadaan);
    }
}
