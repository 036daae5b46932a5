package id.rukun.hukum.kebijakan.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** After the written warning has reached him he is given the time that the parameter says (TM-18). */
@Ketentuan(
        id = "RUKUN-POL-125",
        judul = "Jeda sesudah teguran tertulis",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JEDA_TEGURAN_BELUM_LEWAT",
        parameter = "PRD-26")
public final class JedaTeguran implements Aturan<JedaTeguran.Fakta> {

    /** Day on which the written warning reached him, and of the act that rests on it. */
    public record Fakta(LocalDate diterima, LocalDate keputusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate paling = Kalender.batasTenggat(fakta.diterima(), parameter.masa("PRD-26"));
        return fakta.keputusan().isBefore(paling)
                ? Putusan.gagal(this, fakta, parameter,
                        "Jeda sesudah teguran tertulis belum lewat: paling awal " + Kalender.tulis(paling) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Jeda sesudah teguran tertulis sudah lewat.");
    }
}
