package id.rukun.hukum.perwalibukittinggi.umum;

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
import java.time.LocalTime;

/** Dates can have been so: since the regulation is in force, the end after the beginning, the past in the past. */
@Ketentuan(
        id = "BKT-R-65",
        judul = "Tanggal koordinasi sah",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_65",
        parameter = "BKT-P-01",
        mulai = "2014-12-31")
public final class TanggalKoordinasi implements Aturan<TanggalKoordinasi.Fakta> {

    /**
     * A date that somebody entered.
     *
     * @param hal of what it is
     * @param tanggal the day
     * @param mulai hour at which a meeting begins; {@code null} for none
     * @param selesai hour at which it ends; {@code null} for none
     * @param sudahTerjadi whether it is recorded as something that has happened
     * @param hariIni today
     */
    public record Fakta(String hal, LocalDate tanggal, @BolehKosong LocalTime mulai, @BolehKosong LocalTime selesai,
            boolean sudahTerjadi, LocalDate hariIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String hal = Sebutan.atau(fakta.hal(), "Peristiwa ini") + ", " + Kalender.tulis(fakta.tanggal()) + ",";
        LocalDate berlaku = parameter.tanggal("BKT-P-01");
        if (fakta.tanggal().isBefore(berlaku)) {
            return Putusan.gagal(this, fakta, parameter, "Tanggal tidak sah: " + hal + " mendahului " + Kalender.tulis(berlaku)
                    + ", hari pertama berlakunya peraturan koordinasi.");
        }
        if (fakta.sudahTerjadi() && fakta.tanggal().isAfter(fakta.hariIni())) {
            return Putusan.gagal(this, fakta, parameter, "Tanggal tidak sah: " + hal + " belum terjadi; hari ini "
                    + Kalender.tulis(fakta.hariIni()) + ". Catat pada harinya.");
        }
        if (fakta.mulai() != null && fakta.selesai() != null && !fakta.selesai().isAfter(fakta.mulai())) {
            return Putusan.gagal(this, fakta, parameter, "Tanggal tidak sah: " + hal + " selesai pukul "
                    + Kalender.tulis(fakta.selesai())
                    + ", tidak sesudah mulainya pukul " + Kalender.tulis(fakta.mulai()) + ".");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Tanggal " + Kalender.tulis(fakta.tanggal()) + " sah.");
    }
}
