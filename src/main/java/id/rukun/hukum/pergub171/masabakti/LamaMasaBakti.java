package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A term ends when the years are over that the edition gives it: its last day is computed, never typed (CAL-2). */
@Ketentuan(
        id = "PERGUB171-PS33-1.3",
        judul = "Hari terakhir masa bakti",
        dasar = "Pasal 33 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MASA_BAKTI_BUKAN_3_TAHUN",
        parameter = "PRM-26")
public final class LamaMasaBakti implements Aturan<LamaMasaBakti.Fakta> {

    /** First and last day of the term, both inclusive. */
    public record Fakta(LocalDate mulai, LocalDate hariTerakhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate seharusnya = Kalender.hariTerakhirPeriode(fakta.mulai(), parameter.masa("PRM-26"));
        String masa = "Masa bakti " + Sebutan.masa(parameter.masa("PRM-26")) + ", " + Kalender.tulis(fakta.mulai()) + " sampai ";
        return fakta.hariTerakhir().equals(seharusnya)
                ? Putusan.terpenuhi(this, fakta, parameter, masa + Kalender.tulis(seharusnya) + ".")
                : Putusan.gagal(this, fakta, parameter, masa + Kalender.tulis(seharusnya) + ", bukan sampai "
                        + Kalender.tulis(fakta.hariTerakhir()) + ".");
    }
}
