package id.rukun.hukum.kebijakan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A unit out of its range is put off to a later day, and not longer than a decision not to act would be. */
@Ketentuan(
        id = "RUKUN-POL-105",
        judul = "Penundaan tinjauan bertanggal dan terbatas",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENUNDAAN_DI_LUAR_BATAS",
        parameter = "PRD-16")
public final class PenundaanTerbatas implements Aturan<PenundaanTerbatas.Fakta> {

    /** Today, and the day to which the Lurah puts it off. */
    public record Fakta(LocalDate hariIni, LocalDate ditundaSampai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate terakhir = Kalender.batasTenggat(fakta.hariIni(), parameter.masa("PRD-16"));
        String hari = "Tinjauan ditunda sampai " + Kalender.tulis(fakta.ditundaSampai()) + "; ";
        String batas = "harinya sesudah hari ini dan paling lambat " + Kalender.tulis(terakhir) + ".";
        return fakta.ditundaSampai().isAfter(fakta.hariIni()) && !fakta.ditundaSampai().isAfter(terakhir)
                ? Putusan.terpenuhi(this, fakta, parameter, hari + batas)
                : Putusan.gagal(this, fakta, parameter, hari + batas);
    }
}
