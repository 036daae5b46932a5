package id.rukun.hukum.perwalibukittinggi.tindaklanjut;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.TeksTerlihat;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;

/** An item that is not the unit's function goes back to the Asisten of the matter, or to the Sekretaris Daerah. */
@Ketentuan(
        id = "BKT-R-50",
        judul = "Tindak lanjut sesuai fungsi unit",
        dasar = "Pasal 16 ayat (1) dan Pasal 5 huruf b Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH,
        kode = "BKT_R_50",
        mulai = "2014-12-31")
public final class SesuaiFungsiUnit implements Aturan<SesuaiFungsiUnit.Fakta> {

    /**
     * An item that a unit was given.
     *
     * @param unit the unit
     * @param butir what is to be done
     * @param fungsinya whether the unit says that it is its function, task and authority
     * @param asisten code of the Asisten of the matter; {@code null} where it has none, or his post is vacant
     * @param pernahDikembalikan whether the item was given back before
     */
    public record Fakta(String unit, String butir, boolean fungsinya, @BolehKosong String asisten, boolean pernahDikembalikan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (fakta.fungsinya()) {
            return Putusan.terpenuhi(this, fakta, parameter, unit + " menindaklanjuti menurut fungsi, tugas, dan kewenangannya.");
        }
        return Putusan.gagal(this, fakta, parameter, "Bukan fungsi, tugas, atau kewenangan " + unit + ": “"
                + Sebutan.atau(TeksTerlihat.kutipan(fakta.butir()), "tanpa uraian") + "” kembali kepada "
                + (kepadaSekda(fakta) ? "Sekretaris Daerah (tafsir BKT-A-38)" : KantorAsisten.sebut(fakta.asisten()))
                + ", yang menetapkan unit penanggung jawabnya.");
    }

    /** Whether the item goes to the Sekretaris Daerah: no Asisten, or given back for the second time. */
    public static boolean kepadaSekda(Fakta fakta) {
        return fakta.pernahDikembalikan() || Sebutan.kosong(fakta.asisten());
    }
}
