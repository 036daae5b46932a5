package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The way of the accountability names no Camat; he gets a copy of what his Lurah accounts for. */
@Ketentuan(
        id = "BJR-R-88",
        judul = "Salinan pertanggungjawaban Kelurahan bagi Camat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.OTOMATIS,
        tafsir = "BJR-A-27",
        mulai = "2023-01-06")
public final class SalinanUntukCamat implements Aturan<SalinanUntukCamat.Fakta> {

    /** Name of the unit, whether it is a Kelurahan, and its Camat; {@code null} if none is known. */
    public record Fakta(String unit, boolean kelurahan, @BolehKosong String camat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.kelurahan()
                ? Putusan.gagal(this, fakta, parameter, "Salinan pertanggungjawaban " + unit + " disampaikan kepada "
                        + Sebutan.atau(fakta.camat(), "Camatnya") + ".")
                : Putusan.terpenuhi(this, fakta, parameter, unit + " bukan Kelurahan; tidak ada salinan bagi Camat.");
    }
}
