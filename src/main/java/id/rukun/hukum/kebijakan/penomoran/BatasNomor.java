package id.rukun.hukum.kebijakan.penomoran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A series ends where its numbers would no longer fit what stands for them on papers and in registers. */
@Ketentuan(
        id = "RUKUN-POL-77",
        judul = "Nomor dalam batas deretnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "NOMOR_HABIS",
        parameter = "RUKUN-PRD-61")
public final class BatasNomor implements Aturan<BatasNomor.Fakta> {

    /** The kind of paper, the office, the year, and the number. */
    public record Fakta(String naskah, String kantor, int tahun, int nomor) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int batas = parameter.bilangan("RUKUN-PRD-61");
        String deret = Sebutan.atau(fakta.naskah(), "naskah") + " " + Sebutan.nama(fakta.kantor()) + " tahun " + fakta.tahun();
        return fakta.nomor() >= 1 && fakta.nomor() <= batas
                ? Putusan.terpenuhi(this, fakta, parameter, "Nomor " + fakta.nomor() + " " + deret + " dalam batas.")
                : Putusan.gagal(this, fakta, parameter, "Nomor " + fakta.nomor() + " " + deret
                        + " tidak dapat diberikan: nomor satu deret ialah 1 sampai " + batas + ".");
    }
}
