package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** One person may be Careteker of several RT and RW (Pasal 8 ayat (3)); a chair, which he is to take, has one at a time. */
@Ketentuan(
        id = "PERGUB171-PS8-3.1",
        judul = "Satu RT atau RW, satu Careteker pada satu waktu",
        dasar = "Pasal 1 angka 37 dan Pasal 8 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "CARETEKER_SUDAH_ADA",
        tafsir = "AMB-09")
public final class SatuCareteker implements Aturan<SatuCareteker.Fakta> {

    /** The RT or RW, and who is its Careteker on a day of the new period, with his days; {@code null} if nobody is. */
    public record Fakta(String unit, @BolehKosong String careteker) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.careteker())
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " tidak mempunyai Careteker lain dalam masa itu.")
                : Putusan.gagal(this, fakta, parameter, unit + " sudah mempunyai Careteker: " + fakta.careteker() + ".");
    }
}
