package id.rukun.hukum.kebijakan.pengurus;

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

/**
 * After the last day of a term nobody leads by himself: a Careteker is offered to the Lurah, but only where nobody is to take the
 * chair, by a Keputusan or by signed minutes.
 */
@Ketentuan(
        id = "RUKUN-POL-93",
        judul = "Sesudah hari terakhir masa bakti kursi Ketua ada penerusnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.ALIH,
        tafsir = "AMB-52")
public final class KursiBerlanjut implements Aturan<KursiBerlanjut.Fakta> {

    /**
     * A chair after the last day of a term.
     *
     * @param unit name of its unit
     * @param hariTerakhir last day of the term
     * @param penerus who is to take it, or why nobody has to; {@code null} where nobody is
     */
    public record Fakta(String unit, LocalDate hariTerakhir, @BolehKosong String penerus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String akhir = "Masa bakti Ketua " + Sebutan.nama(fakta.unit()) + " berakhir " + Kalender.tulis(fakta.hariTerakhir()) + ": ";
        return Sebutan.kosong(fakta.penerus())
                ? Putusan.gagal(this, fakta, parameter, akhir + "belum ada Ketua terpilih.")
                : Putusan.terpenuhi(this, fakta, parameter, akhir + fakta.penerus() + ".");
    }
}
