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

/** Nobody is deactivated unheard: he has answered, or has let the time for it pass. */
@Ketentuan(
        id = "RUKUN-POL-126",
        judul = "Yang bersangkutan diberi kesempatan didengar",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BELUM_DIDENGAR")
public final class SubjekDidengar implements Aturan<SubjekDidengar.Fakta> {

    /** Day on which he answered or the time for it had passed; {@code null} before that. */
    public record Fakta(@BolehKosong LocalDate didengar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.didengar() == null
                ? Putusan.gagal(this, fakta, parameter, "Yang bersangkutan belum diberi kesempatan menanggapi.")
                : Putusan.terpenuhi(this, fakta, parameter, "Yang bersangkutan menanggapi atau melewatkan waktunya pada "
                        + Kalender.tulis(fakta.didengar()) + ".");
    }
}
