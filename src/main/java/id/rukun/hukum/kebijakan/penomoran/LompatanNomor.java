package id.rukun.hukum.kebijakan.penomoran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A number passes over so many others at most: a slip of the hand does not use up the series of a year. */
@Ketentuan(
        id = "RUKUN-POL-83",
        judul = "Lompatan nomor dalam batas",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "LOMPATAN_NOMOR_TERLALU_JAUH",
        parameter = "RUKUN-PRD-34")
public final class LompatanNomor implements Aturan<LompatanNomor.Fakta> {

    /** The kind of paper, the office, the year, the number, and the largest one given before; zero if none was. */
    public record Fakta(String naskah, String kantor, int tahun, int nomor, int terakhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int batas = parameter.bilangan("RUKUN-PRD-34");
        int dilewati = Math.max(0, fakta.nomor() - fakta.terakhir() - 1);
        String ini = "Nomor " + fakta.nomor() + " " + Sebutan.atau(fakta.naskah(), "naskah") + " " + Sebutan.nama(fakta.kantor())
                + " tahun " + fakta.tahun();
        return dilewati <= batas
                ? Putusan.terpenuhi(this, fakta, parameter, ini + " melewati " + dilewati + " nomor, paling banyak " + batas + ".")
                : Putusan.gagal(this, fakta, parameter, ini + " melewati " + dilewati + " nomor yang tidak akan terpakai; sekali "
                        + "melompat paling banyak " + batas + ".");
    }
}
