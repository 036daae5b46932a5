package id.rukun.hukum.kebijakan.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Who takes the place of a Careteker in the middle of his period serves what is left of it. */
@Ketentuan(
        id = "RUKUN-POL-98",
        judul = "Pengganti Careteker di tengah masa tidak memperpanjangnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "MASA_CARETEKER_DIPERPANJANG",
        tafsir = "AMB-09")
public final class PenggantiDalamMasa implements Aturan<PenggantiDalamMasa.Fakta> {

    /**
     * The new period and the one before.
     *
     * @param semula last day for which the one before was appointed; {@code null} unless another takes his place
     * @param akhir last day of the new one
     */
    public record Fakta(@BolehKosong LocalDate semula, LocalDate akhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.semula() == null) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak menggantikan Careteker di tengah masanya.");
        }
        return fakta.akhir().isAfter(fakta.semula())
                ? Putusan.gagal(this, fakta, parameter, "Pengganti Careteker meneruskan masa yang berjalan, paling lambat sampai "
                        + Kalender.tulis(fakta.semula()) + ". Masa baru memerlukan evaluasi (P-17).")
                : Putusan.terpenuhi(this, fakta, parameter, "Meneruskan masa sampai " + Kalender.tulis(fakta.semula()) + ".");
    }
}
