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

/** A post begins, and somebody comes to hold one or to act in it, while its unit is there. */
@Ketentuan(
        id = "RUKUN-DATA-58",
        judul = "Jabatan mulai ada dan mulai dipegang selama unitnya ada",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "UNIT_TIDAK_ADA_SELAMA_ITU")
public final class UnitSelamaMasa implements Aturan<UnitSelamaMasa.Fakta> {

    /**
     * The days that are recorded, and those on which the unit is there.
     *
     * @param unit as people call it
     * @param sampai the last of the days; {@code null} where none is known
     * @param ada first day of the unit
     * @param adaSampai the last one; {@code null} where none is known
     */
    public record Fakta(String unit, LocalDate mulai, @BolehKosong LocalDate sampai, LocalDate ada, @BolehKosong LocalDate adaSampai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.nama(fakta.unit());
        MasaAda ada = new MasaAda(fakta.ada(), fakta.adaSampai());
        return ada.memuat(fakta.mulai(), fakta.sampai()) ? Putusan.terpenuhi(this, fakta, parameter, apa + " ada selama itu.")
                : Putusan.gagal(this, fakta, parameter, ada.kalimat(apa));
    }
}
