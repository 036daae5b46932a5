package id.rukun.hukum.perwalibanjar.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.Cara;

/** Who is invited to a meeting by electronic media is told by which. */
@Ketentuan(
        id = "BJR-R-17",
        judul = "Media elektronik disebut",
        dasar = "Pasal 18 ayat (3) huruf b Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_17",
        tafsir = "BJR-A-42",
        mulai = "2023-01-06")
public final class MediaDisebut implements Aturan<MediaDisebut.Fakta> {

    /** How the meeting is held, a word of {@link Cara}, and the medium; {@code null} where it was not told. */
    public record Fakta(@BolehKosong String cara, @BolehKosong String media) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!Cara.MEDIA_ELEKTRONIK.name().equals(fakta.cara())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat tidak diadakan melalui media elektronik.");
        }
        return Sebutan.kosong(fakta.media())
                ? Putusan.gagal(this, fakta, parameter, "Media elektronik belum disebut. Tulis media rapatnya, supaya yang "
                        + "diundang dapat hadir.")
                : Putusan.terpenuhi(this, fakta, parameter, "Rapat diadakan melalui media elektronik: " + fakta.media().strip()
                        + ".");
    }
}
