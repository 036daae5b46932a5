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

/** The Lurah may name a temporary board once the month that follows the election is over and no list has come. */
@Ketentuan(
        id = "PERGUB171-PS32-1.1",
        judul = "Pengurus sementara sesudah masa tunggu tanpa susunan",
        dasar = "Pasal 32 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BELUM_SATU_BULAN",
        kodeLain = "DAFTAR_SUDAH_MASUK",
        parameter = "PRM-25")
public final class SebulanTanpaPengurus implements Aturan<SebulanTanpaPengurus.Fakta> {

    /** The day of the election, the day on which a list first came ({@code null} if none did), and the day that is asked about. */
    public record Fakta(LocalDate pemilihan, @BolehKosong LocalDate disampaikan, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.disampaikan() != null) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "DAFTAR_SUDAH_MASUK",
                    "Susunan pengurus sudah disampaikan pada " + Kalender.tulis(fakta.disampaikan()) + ".");
        }
        LocalDate batas = Kalender.batasTenggat(fakta.pemilihan(), parameter.masa("PRM-25"));
        return fakta.hari().isAfter(batas)
                ? Putusan.terpenuhi(this, fakta, parameter, "Susunan belum disampaikan sampai " + Kalender.tulis(batas) + ".")
                : Putusan.gagal(this, fakta, parameter, "Pengurus sementara baru dapat ditunjuk mulai "
                        + Kalender.tulis(batas.plusDays(1)) + ".");
    }
}
