package id.rukun.hukum.perwalibanjar.laporan;

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

/** On or before the due date, which the office sets; filed late it is accepted, and the finding remains. */
@Ketentuan(
        id = "BJR-R-49",
        judul = "Laporan tepat pada waktunya",
        dasar = "Pasal 21 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "BJR_R_49",
        mulai = "2023-01-06")
public final class LaporanTepatWaktu implements Aturan<LaporanTepatWaktu.Fakta> {

    /**
     * A report and its due date.
     *
     * @param pelapor who reports
     * @param jatuhTempo the last timely day
     * @param disampaikan day on which it was filed; {@code null} while it was not
     * @param hari the day of asking
     */
    public record Fakta(String pelapor, LocalDate jatuhTempo, @BolehKosong LocalDate disampaikan, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate acuan = fakta.disampaikan() == null ? fakta.hari() : fakta.disampaikan();
        String laporan = "Laporan " + Sebutan.nama(fakta.pelapor()) + " jatuh tempo " + Kalender.tulis(fakta.jatuhTempo());
        String keadaan = fakta.disampaikan() == null ? "belum disampaikan" : "disampaikan " + Kalender.tulis(acuan);
        return acuan.isAfter(fakta.jatuhTempo())
                ? Putusan.gagal(this, fakta, parameter, "Laporan berkala terlambat. " + laporan + ", " + keadaan
                        + (fakta.disampaikan() == null ? ". Sampaikan segera; temuannya dicatat." : ". Temuannya dicatat."))
                : Putusan.terpenuhi(this, fakta, parameter, laporan + ", " + keadaan + ".");
    }
}
