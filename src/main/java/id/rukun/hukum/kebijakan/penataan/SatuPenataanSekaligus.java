package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A unit takes part in one structural case at a time. */
@Ketentuan(
        id = "RUKUN-POL-04",
        judul = "Satu penataan sekaligus",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "SEDANG_DIPROSES")
public final class SatuPenataanSekaligus implements Aturan<SatuPenataanSekaligus.Fakta> {

    /** Name of the unit, and the number of the case that holds it, if one does. */
    public record Fakta(String unit, @BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.kasusLain() == null || fakta.kasusLain().isBlank()
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " tidak sedang dalam proses penataan lain.")
                : Putusan.gagal(this, fakta, parameter,
                        unit + " sedang dalam proses penataan lain (" + fakta.kasusLain() + ").");
    }
}
