package id.rukun.hukum.pergub171.pengurus;

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

/** A board is on the list that was given to the Lurah, and set by his Keputusan. */
@Ketentuan(
        id = "PERGUB171-PS31-3",
        judul = "Susunan pengurus disampaikan dan ditetapkan dengan Keputusan Lurah",
        dasar = "Pasal 31 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "SUSUNAN_TANPA_KEPUTUSAN")
public final class SusunanDitetapkan implements Aturan<SusunanDitetapkan.Fakta> {

    /** On which day the list first came, and number of the Keputusan; {@code null} where there is none. */
    public record Fakta(@BolehKosong LocalDate disampaikan, @BolehKosong String keputusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.disampaikan() == null) {
            return Putusan.gagal(this, fakta, parameter, "Susunan pengurus belum disampaikan kepada Lurah.");
        }
        String susunan = "Susunan pengurus yang disampaikan " + Kalender.tulis(fakta.disampaikan());
        return Sebutan.kosong(fakta.keputusan())
                ? Putusan.gagal(this, fakta, parameter, susunan + " harus ditetapkan dengan Keputusan Lurah.")
                : Putusan.terpenuhi(this, fakta, parameter, susunan + " ditetapkan dengan Keputusan Lurah nomor "
                        + fakta.keputusan() + ".");
    }
}
