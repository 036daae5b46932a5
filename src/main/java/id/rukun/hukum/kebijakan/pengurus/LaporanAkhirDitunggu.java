package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * A report is awaited of a Ketua in office, also where its day had passed when the register was taken over: the committee for the
 * election hangs on it (Pasal 34). Only reminders and lateness of the days before are not. Nor could the duty arise before the
 * regulation held (AMB-95).
 */
@Ketentuan(
        id = "RUKUN-POL-91",
        judul = "Laporan akhir masa bakti masih ditunggu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.ALIH,
        parameter = "PRM-38",
        tafsir = "AMB-95")
public final class LaporanAkhirDitunggu implements Aturan<LaporanAkhirDitunggu.Fakta> {

    /**
     * A term.
     *
     * @param batas last timely day of its report
     * @param diambilAlih the day on which the term was taken over with the register; {@code null} where it was not
     * @param menjabat whether the Ketua whose term it is still holds his post
     */
    public record Fakta(LocalDate batas, @BolehKosong LocalDate diambilAlih, boolean menjabat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String batas = "Batas laporan akhir masa bakti " + Kalender.tulis(fakta.batas());
        LocalDate berlaku = parameter.tanggal("PRM-38");
        String sebab = fakta.batas().isBefore(berlaku)
                ? batas + " mendahului berlakunya kewajiban itu, " + Kalender.tulis(berlaku) + "."
                : fakta.menjabat() ? null : "Ketua berhenti sebelum masa baktinya berakhir, sehingga laporannya tidak ditunggu.";
        return sebab == null ? Putusan.terpenuhi(this, fakta, parameter, batas + (lewatSebelumnya(fakta)
                        ? " sudah lewat ketika register diambil alih pada " + Kalender.tulis(fakta.diambilAlih())
                                + ": laporan tetap ditunggu, keterlambatannya tidak dicatat." : "."))
                : Putusan.gagal(this, fakta, parameter, sebab);
    }

    private static boolean lewatSebelumnya(Fakta fakta) {
        return fakta.diambilAlih() != null && fakta.batas().isBefore(fakta.diambilAlih());
    }
}
