package id.rukun.hukum.kebijakan.pertukaran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Nobody asks himself; what a coordination has carried out is between its parties. */
@Ketentuan(
        id = "RUKUN-POL-172",
        judul = "Yang dimintai adalah unit lain",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "UNIT_SENDIRI",
        kodeLain = "BUKAN_PIHAK_KOORDINASI")
public final class PihakLain implements Aturan<PihakLain.Fakta> {

    /**
     * Who is turned to.
     *
     * @param unit name of the unit
     * @param sendiri whether it is the unit that asks
     * @param terbatas whether only parties of the coordination may be turned to
     * @param pihak names of these parties
     */
    public record Fakta(String unit, boolean sendiri, boolean terbatas, List<String> pihak) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (fakta.sendiri()) {
            return Putusan.gagal(this, fakta, parameter, unit + " adalah unit Anda sendiri. Pilih unit lain.");
        }
        return fakta.terbatas() && !fakta.pihak().contains(fakta.unit())
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BUKAN_PIHAK_KOORDINASI", unit + " bukan pihak yang dapat dituju"
                        + " langsung dalam koordinasi ini. " + (fakta.pihak().isEmpty() ? "Tidak ada pihak lain."
                                : "Pilih " + Sebutan.daftar(fakta.pihak()) + "."))
                : Putusan.terpenuhi(this, fakta, parameter, "Yang dituju " + unit + ".");
    }
}
