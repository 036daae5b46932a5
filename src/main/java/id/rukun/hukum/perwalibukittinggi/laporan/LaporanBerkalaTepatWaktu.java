package id.rukun.hukum.perwalibukittinggi.laporan;

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

/** A periodic report that is a duty comes within the grace time after its period. */
@Ketentuan(
        id = "BKT-R-57",
        judul = "Laporan berkala tepat waktu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "BKT_R_57",
        parameter = "BKT-P-22",
        tafsir = "BKT-A-42",
        mulai = "2014-12-31")
public final class LaporanBerkalaTepatWaktu implements Aturan<LaporanBerkalaTepatWaktu.Fakta> {

    /**
     * A periodic report.
     *
     * @param unit who reports
     * @param wajib whether it is a duty of the unit
     * @param akhir last day of its period
     * @param disampaikan day on which it was handed in; {@code null} while it was not
     * @param hariIni today
     */
    public record Fakta(String unit, boolean wajib, LocalDate akhir, @BolehKosong LocalDate disampaikan, LocalDate hariIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        LocalDate batas = Kalender.batasTenggat(fakta.akhir(), parameter.masa("BKT-P-22"));
        LocalDate dinilai = fakta.disampaikan() == null ? fakta.hariIni() : fakta.disampaikan();
        if (!fakta.wajib()) {
            return Putusan.terpenuhi(this, fakta, parameter, unit + " melapor dengan sukarela; tidak ada batas waktunya.");
        }
        String masa = "untuk masa yang berakhir " + Kalender.tulis(fakta.akhir()) + " (masa dan tenggangnya kebijakan Rukun"
                + " selama Walikota tidak menetapkan lain menurut Pasal 17)";
        return dinilai.isAfter(batas)
                ? Putusan.gagal(this, fakta, parameter, "Laporan berkala " + unit + " terlambat " + masa + ": batasnya "
                        + Kalender.tulis(batas) + ", " + (fakta.disampaikan() == null ? "dan sampai "
                        + Kalender.tulis(fakta.hariIni())
                        + " belum disampaikan." : "disampaikan " + Kalender.tulis(fakta.disampaikan()) + "."))
                : Putusan.terpenuhi(this, fakta, parameter, "Laporan berkala " + unit + " " + masa + ", belum melewati batasnya "
                        + Kalender.tulis(batas) + ".");
    }
}
