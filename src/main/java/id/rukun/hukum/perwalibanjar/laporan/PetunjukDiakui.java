package id.rukun.hukum.perwalibanjar.laporan;

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

/** Who was given an instruction acknowledges it within the time that the office sets; it is in force from its issue anyway. */
@Ketentuan(
        id = "BJR-R-51",
        judul = "Petunjuk atasan diakui",
        dasar = "Pasal 21 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "BJR_R_51",
        parameter = "BJR-P-32",
        mulai = "2023-01-06")
public final class PetunjukDiakui implements Aturan<PetunjukDiakui.Fakta> {

    /**
     * An instruction and its acknowledgement.
     *
     * @param bawahan who was instructed
     * @param diberikan day of the instruction
     * @param diakui day of the acknowledgement; {@code null} while there is none
     * @param hari the day of asking
     */
    public record Fakta(String bawahan, LocalDate diberikan, @BolehKosong LocalDate diakui, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate batas = Kalender.batasTenggat(fakta.diberikan(), parameter.masa("BJR-P-32"));
        LocalDate acuan = fakta.diakui() == null ? fakta.hari() : fakta.diakui();
        String petunjuk = "Petunjuk " + Kalender.tulis(fakta.diberikan()) + " kepada " + Sebutan.nama(fakta.bawahan())
                + (fakta.diakui() == null ? " belum diakui" : " diakui " + Kalender.tulis(acuan)) + ", batasnya "
                        + Kalender.tulis(batas);
        return acuan.isAfter(batas)
                ? Putusan.gagal(this, fakta, parameter, petunjuk + ". Petunjuk tetap berlaku; akui dan laksanakan, temuannya "
                        + "dicatat.")
                : Putusan.terpenuhi(this, fakta, parameter, petunjuk + ".");
    }
}
