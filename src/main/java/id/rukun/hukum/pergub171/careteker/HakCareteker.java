package id.rukun.hukum.pergub171.careteker;

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

/** A Careteker has the rights and duties of the Ketua, and what only he may do needs one in office. */
@Ketentuan(
        id = "PERGUB171-PS8-2",
        judul = "Careteker yang menjabat berhak dan berkewajiban seperti Ketua",
        dasar = "Pasal 8 ayat (2) dan ayat (3) dan Pasal 30 ayat (2) dan ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_CARETEKER")
public final class HakCareteker implements Aturan<HakCareteker.Fakta> {

    /** The RT or RW, who is its Careteker on the day ({@code null} if nobody is), and the day. */
    public record Fakta(String unit, @BolehKosong String careteker, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.careteker())
                ? Putusan.gagal(this, fakta, parameter, "Hanya Careteker yang sedang menjabat dapat mengusulkan; " + unit
                        + " tidak mempunyai Careteker pada " + Kalender.tulis(fakta.hari()) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Careteker " + unit + ": " + fakta.careteker() + ".");
    }
}
