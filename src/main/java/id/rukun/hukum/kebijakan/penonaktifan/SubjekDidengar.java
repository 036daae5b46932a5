package id.rukun.hukum.kebijakan.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Nobody is deactivated unheard: he has answered, or the time for it has passed since he was told. */
@Ketentuan(
        id = "RUKUN-POL-126",
        judul = "Yang bersangkutan diberi kesempatan didengar",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BELUM_DIDENGAR",
        parameter = "RUKUN-PRD-46")
public final class SubjekDidengar implements Aturan<SubjekDidengar.Fakta> {

    /** The day on which he was told, that on which he answered ({@code null} for either), and that of the act that rests on it. */
    public record Fakta(@BolehKosong LocalDate diberitahu, @BolehKosong LocalDate menanggapi, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.menanggapi() != null) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Yang bersangkutan menanggapi pada " + Kalender.tulis(fakta.menanggapi()) + ".");
        }
        if (fakta.diberitahu() == null) {
            return Putusan.gagal(this, fakta, parameter, "Yang bersangkutan belum diberi tahu dan belum didengar.");
        }
        LocalDate batas = Kalender.batasTenggat(fakta.diberitahu(), parameter.masa("RUKUN-PRD-46"));
        return fakta.hari().isAfter(batas)
                ? Putusan.terpenuhi(this, fakta, parameter, "Waktu untuk menanggapi lewat pada " + Kalender.tulis(batas) + ".")
                : Putusan.gagal(this, fakta, parameter, "Yang bersangkutan masih dapat menanggapi sampai " + Kalender.tulis(batas) + ".");
    }
}
