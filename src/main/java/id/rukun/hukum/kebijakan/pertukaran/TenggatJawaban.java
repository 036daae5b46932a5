package id.rukun.hukum.kebijakan.pertukaran;

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

/** The day by which something is wanted can still be met, and comes no later than the day until which it is waited for. */
@Ketentuan(
        id = "RUKUN-POL-171",
        judul = "Tenggat dapat dipenuhi",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TENGGAT_TIDAK_SAH")
public final class TenggatJawaban implements Aturan<TenggatJawaban.Fakta> {

    /**
     * A day by which something is wanted.
     *
     * @param apa what is wanted by then, as it stands in a sentence
     * @param tenggat the day
     * @param diminta the day on which it is asked for
     * @param ditungguSampai the last day until which it is waited for; {@code null} for none
     */
    public record Fakta(String apa, LocalDate tenggat, LocalDate diminta, @BolehKosong LocalDate ditungguSampai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String tenggat = "Tenggat " + Sebutan.atau(fakta.apa(), "ini") + " " + Kalender.tulis(fakta.tenggat());
        if (fakta.tenggat().isBefore(fakta.diminta())) {
            return Putusan.gagal(this, fakta, parameter, tenggat + " mendahului " + Kalender.tulis(fakta.diminta())
                    + ". Pilih hari itu atau sesudahnya.");
        }
        return fakta.ditungguSampai() != null && fakta.tenggat().isAfter(fakta.ditungguSampai())
                ? Putusan.gagal(this, fakta, parameter, tenggat + " melewati " + Kalender.tulis(fakta.ditungguSampai())
                        + ", hari terakhir jawabannya ditunggu; sesudah itu permintaannya kembali kepada yang meminta. Pilih hari itu atau"
                        + " sebelumnya.")
                : Putusan.terpenuhi(this, fakta, parameter, tenggat + " dapat dipenuhi.");
    }
}
