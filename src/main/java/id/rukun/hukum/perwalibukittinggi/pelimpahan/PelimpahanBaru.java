package id.rukun.hukum.perwalibukittinggi.pelimpahan;

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

/** A delegation begins today at the earliest, ends after it begins, and is not made twice. */
@Ketentuan(
        id = "BKT-R-07",
        judul = "Pelimpahan tidak ganda dan tidak surut",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_07",
        mulai = "2014-12-31")
public final class PelimpahanBaru implements Aturan<PelimpahanBaru.Fakta> {

    /**
     * A delegation and its days.
     *
     * @param mulai first day
     * @param akhir last day; {@code null} for none
     * @param hariIni today
     * @param sama number of an active delegation of the same scope to the same official; {@code null} for none
     */
    public record Fakta(LocalDate mulai, @BolehKosong LocalDate akhir, LocalDate hariIni, @BolehKosong String sama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!Sebutan.kosong(fakta.sama())) {
            return Putusan.gagal(this, fakta, parameter, "Pelimpahan sudah ada: " + fakta.sama().strip()
                    + " masih berlaku untuk lingkup yang sama. Cabut dahulu, atau ubah lingkupnya.");
        }
        if (fakta.mulai().isBefore(fakta.hariIni())) {
            return Putusan.gagal(this, fakta, parameter, "Tanggal pelimpahan tidak sah: mulai " + Kalender.tulis(fakta.mulai())
                    + ", paling awal " + Kalender.tulis(fakta.hariIni()) + ".");
        }
        return fakta.akhir() != null && fakta.akhir().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, "Tanggal pelimpahan tidak sah: berakhir " + Kalender.tulis(fakta.akhir())
                        + ", sebelum mulainya " + Kalender.tulis(fakta.mulai()) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Pelimpahan mulai " + Kalender.tulis(fakta.mulai()) + ".");
    }
}
