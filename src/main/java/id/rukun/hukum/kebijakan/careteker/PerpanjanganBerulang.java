package id.rukun.hukum.kebijakan.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** From the second renewal on the Camat is told: the law sets no bound to renewals, and elections are still to come. */
@Ketentuan(
        id = "RUKUN-POL-100",
        judul = "Perpanjangan Careteker yang berulang ditandai bagi Camat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "PERPANJANGAN_CARETEKER_BERULANG",
        parameter = "PRD-09",
        tafsir = "AMB-09")
public final class PerpanjanganBerulang implements Aturan<PerpanjanganBerulang.Fakta> {

    /** The RT or RW, and how many periods of a Careteker came before the new one without a Ketua between them. */
    public record Fakta(String unit, int perpanjangan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.perpanjangan() < parameter.bilangan("PRD-09")
                ? Putusan.terpenuhi(this, fakta, parameter, unit + ": perpanjangan Careteker ke-" + fakta.perpanjangan() + ".")
                : Putusan.gagal(this, fakta, parameter, "Careteker " + unit + " diperpanjang untuk ke-" + fakta.perpanjangan()
                        + " kalinya tanpa Ketua terpilih di antaranya.");
    }
}
