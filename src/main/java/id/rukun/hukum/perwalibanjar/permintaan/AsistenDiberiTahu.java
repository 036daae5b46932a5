package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * The Asisten of each Perangkat Daerah is told; where none has it, the Sekretaris Daerah is. The Sekretariat Daerah itself is the
 * coordinator and has none; a unit that Pasal 23 does not list is warned of.
 */
@Ketentuan(
        id = "BJR-R-14",
        judul = "Asisten yang mengoordinasikan diberi tahu",
        dasar = "Pasal 20 ayat (2) dan Pasal 23 Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS,
        mulai = "2023-01-06")
public final class AsistenDiberiTahu implements Aturan<AsistenDiberiTahu.Fakta> {

    /**
     * One Perangkat Daerah of the request.
     *
     * @param unit its name
     * @param asisten name of the office of its Asisten; {@code null} if it has none
     * @param setda whether it is the Sekretariat Daerah or a Bagian of it
     */
    public record Fakta(String unit, @BolehKosong String asisten, boolean setda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (!Sebutan.kosong(fakta.asisten())) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    fakta.asisten().strip() + " mengoordinasikan " + unit + " dan diberi tahu.");
        }
        return Putusan.gagal(this, fakta, parameter, fakta.setda()
                ? unit + " termasuk Sekretariat Daerah, koordinator Perangkat Daerah; yang diberi tahu Sekretaris Daerah."
                : unit + " tidak tersebut dalam Pasal 23 dan tidak mempunyai Asisten; yang diberi tahu Sekretaris Daerah.");
    }
}
