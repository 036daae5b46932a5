package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Whom the Lurah sets as Ketua RT is the winner in the minutes: he has no right to name another. */
@Ketentuan(
        id = "PERGUB171-PS27-5.2",
        judul = "Ketua RT yang ditetapkan ialah pemenang pemilihan",
        dasar = "Pasal 27 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PEMENANG")
public final class KetuaPemenangRt implements Aturan<KetuaPemenangRt.Fakta> {

    /** Who is to be set as Ketua, and who won according to the minutes; ids and names. */
    public record Fakta(String ditetapkan, String namaDitetapkan, String pemenang, String namaPemenang) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        String pemenang = Sebutan.nama(fakta.namaPemenang());
        return fakta.ditetapkan().equals(fakta.pemenang())
                ? Putusan.terpenuhi(aturan, fakta, parameter, pemenang + " ialah pemenang menurut berita acara pemilihan.")
                : Putusan.gagal(aturan, fakta, parameter, "Nama berbeda dengan pemenang dalam berita acara: "
                        + Sebutan.nama(fakta.namaDitetapkan()) + ", sedangkan pemenangnya " + pemenang + ".");
    }
}
