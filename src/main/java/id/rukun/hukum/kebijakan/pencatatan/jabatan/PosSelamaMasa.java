package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.time.LocalDate;

/** Nobody is put into a post below a head on a day on which the post is not there. */
@Ketentuan(
        id = "RUKUN-DATA-67",
        judul = "Jabatan di bawah kepala unit ada selama dipegang",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "JABATAN_TIDAK_ADA_SELAMA_ITU")
public final class PosSelamaMasa implements Aturan<PosSelamaMasa.Fakta> {

    /**
     * The days on which a post is to be held, and those on which it is there.
     *
     * @param jabatan the post's name
     * @param sampai last day on which it is to be held; {@code null} for who leaves it when it ends
     * @param ada first day on which it is there
     * @param adaSampai the last one; {@code null} where none is known
     */
    public record Fakta(String jabatan, LocalDate mulai, @BolehKosong LocalDate sampai, LocalDate ada, @BolehKosong LocalDate adaSampai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.nama(fakta.jabatan());
        MasaAda ada = new MasaAda(fakta.ada(), fakta.adaSampai());
        return ada.memuat(fakta.mulai(), fakta.sampai()) ? Putusan.terpenuhi(this, fakta, parameter, apa + " ada selama itu.")
                : Putusan.gagal(this, fakta, parameter, ada.kalimat(apa));
    }
}
