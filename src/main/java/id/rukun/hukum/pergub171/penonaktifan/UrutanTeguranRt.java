package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** First the oral warning, then the written one, then the Keputusan; at any interval, for every ground (AMB-34). */
@Ketentuan(
        id = "PERGUB171-PS36-4.2",
        judul = "Urutan teguran kepada pengurus RT dan Keputusannya",
        dasar = "Pasal 36 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "URUTAN_TEGURAN",
        tafsir = "AMB-34")
public final class UrutanTeguranRt implements Aturan<UrutanTeguranRt.Fakta> {

    /** Day of the first oral and of the first written warning ({@code null} where there is none), and of the Keputusan. */
    public record Fakta(@BolehKosong LocalDate lisan, @BolehKosong LocalDate tertulis, LocalDate keputusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        boolean urut = fakta.lisan() != null && fakta.tertulis() != null && !fakta.tertulis().isBefore(fakta.lisan())
                && !fakta.keputusan().isBefore(fakta.tertulis());
        String hari = "lisan " + hari(fakta.lisan()) + ", tertulis " + hari(fakta.tertulis()) + ", keputusan "
                + hari(fakta.keputusan()) + ".";
        return urut ? Putusan.terpenuhi(aturan, fakta, parameter, "Teguran berurutan: " + hari)
                : Putusan.gagal(aturan, fakta, parameter, "Teguran lisan, lalu tertulis, lalu keputusan: " + hari);
    }

    private static String hari(LocalDate hari) {
        return hari == null ? "belum ada" : Kalender.tulis(hari);
    }
}
