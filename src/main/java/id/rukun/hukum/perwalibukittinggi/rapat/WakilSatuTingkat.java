package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Who stands in for a head is an official of his unit exactly one level below him, under his direct command (BKT-A-07). */
@Ketentuan(
        id = "BKT-R-21",
        judul = "Wakil satu tingkat di bawah kepala unit",
        dasar = "Pasal 9 angka 6 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_21",
        parameter = "BKT-P-02",
        mulai = "2014-12-31")
public final class WakilSatuTingkat implements Aturan<WakilSatuTingkat.Fakta> {

    /**
     * Who is sent in the place of a head.
     *
     * @param unit name of the unit
     * @param aturan how the head is bound
     * @param wakil who is sent
     * @param unitSama whether he belongs to the unit
     * @param bawahanLangsung whether the head is his direct superior
     * @param tingkatKepala level of the head's post
     * @param tingkatWakil level of his post
     * @param tingkatTerisi the level nearest below the head on which somebody holds a post that day; 0 where nobody does
     * @param mandat the head's written mandate; {@code null} for none
     */
    public record Fakta(String unit, AturanPerwakilan aturan, String wakil, boolean unitSama, boolean bawahanLangsung,
            int tingkatKepala, int tingkatWakil, int tingkatTerisi, @BolehKosong String mandat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int jarak = parameter.bilangan("BKT-P-02");
        String wakil = Sebutan.nama(fakta.wakil());
        if (fakta.aturan() == AturanPerwakilan.TIDAK_DIATUR) {
            return Sebutan.kosong(fakta.mandat())
                    ? peringatan(fakta, parameter, wakil + " mewakili " + unit(fakta)
                            + " tanpa mandat tertulis; catat mandatnya.")
                    : Putusan.terpenuhi(this, fakta, parameter, wakil + " mewakili " + unit(fakta) + " dengan mandat tertulis.");
        }
        if (fakta.unitSama() && fakta.bawahanLangsung() && fakta.tingkatWakil() - fakta.tingkatKepala() == jarak) {
            return Putusan.terpenuhi(this, fakta, parameter, wakil + " satu tingkat di bawah kepala " + unit(fakta) + ".");
        }
        if (terdekat(fakta, jarak)) {
            return peringatan(fakta, parameter, "Jabatan satu tingkat di bawah kepala " + unit(fakta) + " tidak terisi hari itu; "
                    + wakil
                    + ", pejabat pada tingkat terdekat di bawahnya, diterima dengan mandat tertulis (tafsir BKT-A-31).");
        }
        return fakta.aturan() == AturanPerwakilan.WAJIB
                ? Putusan.gagal(this, fakta, parameter, "Wakil harus satu tingkat di bawah kepala unit: " + sebab(fakta, jarak)
                        + " Tunjuk pejabat lain, atau catat bahwa unit ini tidak hadir.")
                : peringatan(fakta, parameter, "Wakil sebaiknya satu tingkat di bawah kepala unit: " + sebab(fakta, jarak)
                        + " Jabatan kepalanya tidak disebut Pasal 9 angka 6, sehingga wakilnya tetap diterima (tafsir"
                        + " BKT-A-05).");
    }

    /** Whether the level that is asked for is vacant and he stands on the nearest one below, with a mandate. */
    private static boolean terdekat(Fakta fakta, int jarak) {
        return fakta.unitSama() && fakta.tingkatTerisi() > fakta.tingkatKepala() + jarak
                && fakta.tingkatWakil() == fakta.tingkatTerisi() && !Sebutan.kosong(fakta.mandat());
    }

    private static String sebab(Fakta fakta, int jarak) {
        String wakil = Sebutan.nama(fakta.wakil());
        if (!fakta.unitSama()) {
            return wakil + " bukan pejabat " + unit(fakta) + ".";
        }
        if (fakta.tingkatWakil() - fakta.tingkatKepala() != jarak) {
            return "jabatan " + wakil + " pada tingkat " + fakta.tingkatWakil() + ", yang diminta tingkat "
                    + (fakta.tingkatKepala() + jarak) + ".";
        }
        return wakil + " bukan bawahan langsung kepala " + unit(fakta) + ".";
    }

    private Putusan peringatan(Fakta fakta, ParameterBerlaku parameter, String pesan) {
        return Putusan.gagal(this, fakta, parameter, Akibat.PERINGATAN, "BKT_R_21", pesan);
    }

    private static String unit(Fakta fakta) {
        return Sebutan.nama(fakta.unit());
    }
}
