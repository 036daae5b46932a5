package id.rukun.hukum.perwalibanjar.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A session of a schedule is held on or before the date of the next one; moved within that time it is timely. */
@Ketentuan(
        id = "BJR-R-19",
        judul = "Pertemuan periodik dilaksanakan pada waktunya",
        dasar = "Pasal 18 ayat (5) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TEMUAN,
        kode = "BJR_R_19",
        tafsir = "BJR-A-43",
        mulai = "2023-01-06")
public final class PertemuanPeriodikTerlaksana implements Aturan<PertemuanPeriodikTerlaksana.Fakta> {

    /**
     * One session.
     *
     * @param jadwal its date by the schedule
     * @param berikut date of the next one
     * @param dilaksanakan day on which it was held; {@code null} while it was not
     * @param hari the day of asking
     */
    public record Fakta(LocalDate jadwal, LocalDate berikut, @BolehKosong LocalDate dilaksanakan, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate acuan = fakta.dilaksanakan() == null ? fakta.hari() : fakta.dilaksanakan();
        String sesi = "Pertemuan periodik " + Kalender.tulis(fakta.jadwal());
        String batas = ", paling lambat pada jadwal berikutnya, " + Kalender.tulis(fakta.berikut());
        if (!acuan.isAfter(fakta.berikut())) {
            return Putusan.terpenuhi(this, fakta, parameter, sesi + (fakta.dilaksanakan() == null
                    ? " masih dapat dilaksanakan" + batas : " dilaksanakan pada " + Kalender.tulis(acuan)) + ".");
        }
        return Putusan.gagal(this, fakta, parameter, sesi + " terlewat" + batas + (fakta.dilaksanakan() == null
                ? ", belum dilaksanakan." : ", dilaksanakan pada " + Kalender.tulis(acuan) + ".")
                + " Temuan dicatat; laksanakan pertemuan berikutnya atau akhiri jadwalnya.");
    }
}
