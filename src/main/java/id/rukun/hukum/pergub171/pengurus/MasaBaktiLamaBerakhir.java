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

/** No temporary board while the old one serves: the term of the new Ketua has begun. */
@Ketentuan(
        id = "PERGUB171-PS32-1.4",
        judul = "Masa bakti lama sudah berakhir",
        dasar = "Pasal 32 ayat (1) dan Pasal 33 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "MASA_BAKTI_LAMA_MASIH_BERJALAN",
        tafsir = "AMB-58")
public final class MasaBaktiLamaBerakhir implements Aturan<MasaBaktiLamaBerakhir.Fakta> {

    /** First day of the term of the new Ketua, {@code null} before his Keputusan, and the day that is asked about. */
    public record Fakta(@BolehKosong LocalDate mulai, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.mulai() == null) {
            return Putusan.gagal(this, fakta, parameter,
                    "Masa bakti lama masih berjalan: Ketua terpilih belum ditetapkan dengan Keputusan Lurah.");
        }
        return fakta.hari().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, "Pengurus lama masih menjabat sampai "
                        + Kalender.tulis(fakta.mulai().minusDays(1)) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Masa bakti Ketua terpilih mulai " + Kalender.tulis(fakta.mulai()) + ".");
    }
}
