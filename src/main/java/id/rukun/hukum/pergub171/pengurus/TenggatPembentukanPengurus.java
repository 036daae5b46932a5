package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The Ketua terpilih forms his board within the days that follow the election; nothing hangs on being late. */
@Ketentuan(
        id = "PERGUB171-PS31-1",
        judul = "Pengurus dibentuk dalam tenggat sejak tanggal pemilihan",
        dasar = "Pasal 31 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "PENGURUS_TERLAMBAT_14_HARI",
        parameter = "PRM-24")
public final class TenggatPembentukanPengurus implements Aturan<TenggatPembentukanPengurus.Fakta> {

    /** The day of the election, that of the board's formation, and today; {@code null} while it is not formed. */
    public record Fakta(LocalDate pemilihan, @BolehKosong LocalDate pembentukan, LocalDate hariIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate batas = Kalender.batasTenggat(fakta.pemilihan(), parameter.masa("PRM-24"));
        boolean terlambat = (fakta.pembentukan() == null ? fakta.hariIni() : fakta.pembentukan()).isAfter(batas);
        String keadaan = "pemilihan " + Kalender.tulis(fakta.pemilihan()) + ", paling lambat " + Kalender.tulis(batas)
                + (fakta.pembentukan() == null ? ", belum dibentuk." : ", dibentuk " + Kalender.tulis(fakta.pembentukan()) + ".");
        return terlambat
                ? Putusan.gagal(this, fakta, parameter, "Pengurus dibentuk setelah " + Kalender.tulis(batas) + ": " + keadaan)
                : Putusan.terpenuhi(this, fakta, parameter, "Masih dalam tenggat: " + keadaan);
    }
}
