package id.rukun.hukum.kebijakan.tindaklanjut;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Who gives back an item keeps it only by the word of the Sekretaris Daerah; another unit is another one. */
@Ketentuan(
        id = "RUKUN-POL-158",
        judul = "Unit lain bagi butir yang dikembalikan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TETAP_HANYA_OLEH_SEKDA",
        kodeLain = "UNIT_TINDAK_LANJUT_SAMA")
public final class PenetapanUnitLain implements Aturan<PenetapanUnitLain.Fakta> {

    /**
     * What is decided about an item that was given back.
     *
     * @param unit the unit that has given it back
     * @param tetap whether it is to keep it all the same
     * @param olehSekda whether the Sekretaris Daerah decides
     * @param unitBaru the unit that is to have it; {@code null} where none is named
     */
    public record Fakta(String unit, boolean tetap, boolean olehSekda, @BolehKosong String unitBaru) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.tetap() && !fakta.olehSekda()) {
            return Putusan.gagal(this, fakta, parameter, "Hanya Sekretaris Daerah yang dapat menetapkan bahwa "
                    + Sebutan.atau(fakta.unit(), "unit itu") + " tetap mengerjakannya. Pilih unit lain, atau batalkan butirnya.");
        }
        if (!fakta.tetap() && !Sebutan.kosong(fakta.unitBaru()) && fakta.unitBaru().equals(fakta.unit())) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "UNIT_TINDAK_LANJUT_SAMA", Sebutan.atau(fakta.unit(), "Unit itu")
                    + " yang mengembalikannya. Pilih unit lain.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Penetapan unitnya sah.");
    }
}
