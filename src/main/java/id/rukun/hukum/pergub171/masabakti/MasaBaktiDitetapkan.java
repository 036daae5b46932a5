package id.rukun.hukum.pergub171.masabakti;

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

/** A term, with its first and last day, stands in a Keputusan Lurah. */
@Ketentuan(
        id = "PERGUB171-PS33-1.4",
        judul = "Masa bakti ditetapkan dengan Keputusan Lurah",
        dasar = "Pasal 33 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MASA_BAKTI_TANPA_KEPUTUSAN")
public final class MasaBaktiDitetapkan implements Aturan<MasaBaktiDitetapkan.Fakta> {

    /** Number of the Keputusan ({@code null} if there is none), and first and last day of the term. */
    public record Fakta(@BolehKosong String keputusan, LocalDate mulai, LocalDate hariTerakhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String masa = "Masa bakti " + Kalender.tulis(fakta.mulai()) + " sampai " + Kalender.tulis(fakta.hariTerakhir());
        return Sebutan.kosong(fakta.keputusan())
                ? Putusan.gagal(this, fakta, parameter, masa + " harus ditetapkan dengan Keputusan Lurah.")
                : Putusan.terpenuhi(this, fakta, parameter, masa + " ditetapkan dengan Keputusan Lurah nomor " + fakta.keputusan() + ".");
    }
}
