package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A term begins after the one before has ended. */
@Ketentuan(
        id = "PERGUB171-PS33-1.2",
        judul = "Masa bakti tidak tumpang tindih",
        dasar = "Pasal 33 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MASA_BAKTI_TUMPANG_TINDIH")
public final class MasaBaktiTidakTumpangTindih implements Aturan<MasaBaktiTidakTumpangTindih.Fakta> {

    /** First day of the term, and last day of the one before; {@code null} if there was none. */
    public record Fakta(LocalDate mulai, @BolehKosong LocalDate hariTerakhirLama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.hariTerakhirLama() == null) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada masa bakti sebelumnya.");
        }
        String lama = "Masa bakti sebelumnya berakhir " + Kalender.tulis(fakta.hariTerakhirLama());
        String baru = "yang baru mulai " + Kalender.tulis(fakta.mulai()) + ".";
        return fakta.mulai().isAfter(fakta.hariTerakhirLama())
                ? Putusan.terpenuhi(this, fakta, parameter, lama + ", " + baru)
                : Putusan.gagal(this, fakta, parameter, lama + ", sedangkan " + baru);
    }
}
