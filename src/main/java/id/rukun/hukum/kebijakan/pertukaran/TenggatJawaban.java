package id.rukun.hukum.kebijakan.pertukaran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The day by which an answer is wanted can still be met, and comes no later than the day until which it is waited for. */
@Ketentuan(
        id = "RUKUN-POL-171",
        judul = "Tenggat jawaban dapat dipenuhi",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TENGGAT_JAWABAN_TIDAK_SAH")
public final class TenggatJawaban implements Aturan<TenggatJawaban.Fakta> {

    /** The day by which it is wanted, the day on which it is asked, and the last day until which it is waited for. */
    public record Fakta(LocalDate tenggat, LocalDate diminta, LocalDate ditungguSampai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String tenggat = "Tenggat jawaban " + Kalender.tulis(fakta.tenggat());
        if (fakta.tenggat().isBefore(fakta.diminta())) {
            return Putusan.gagal(this, fakta, parameter, tenggat + " mendahului hari permintaannya, " + Kalender.tulis(fakta.diminta())
                    + ". Pilih hari itu atau sesudahnya.");
        }
        return fakta.tenggat().isAfter(fakta.ditungguSampai())
                ? Putusan.gagal(this, fakta, parameter, tenggat + " melewati " + Kalender.tulis(fakta.ditungguSampai())
                        + ", hari terakhir jawabannya ditunggu; sesudah itu permintaannya kembali kepada yang meminta. Pilih hari itu atau"
                        + " sebelumnya.")
                : Putusan.terpenuhi(this, fakta, parameter, tenggat + " dapat dipenuhi.");
    }
}
