package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What Pasal 12 gives one Asisten the Sekretaris Daerah does not give another; the rest he may. */
@Ketentuan(
        id = "BKT-R-70",
        judul = "Pengalihan kepada Asisten lain",
        dasar = "Pasal 12 dan Pasal 8 ayat (1) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_70",
        tafsir = "BKT-A-30",
        mulai = "2014-12-31")
public final class PengalihanAsisten implements Aturan<PengalihanAsisten.Fakta> {

    /**
     * A matter that is to go to an Asisten.
     *
     * @param unitUtama name of its main unit, as it stands after corrections
     * @param asistenUnit code of the Asisten whom the lists give the main unit; {@code null} for a unit in no list
     * @param asistenBidang codes of the Asisten whom Pasal 11 gives the fields named, or all that the unit does
     * @param asistenBaru code of the Asisten to whom it is to go
     */
    public record Fakta(String unitUtama, @BolehKosong String asistenUnit, List<String> asistenBidang, String asistenBaru) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unitUtama());
        String baru = KantorAsisten.sebut(fakta.asistenBaru());
        if (KantorAsisten.dari(fakta.asistenBaru()).isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, baru + " tidak dikenal; pilih salah satu dari ketiga Asisten.");
        }
        if (dapatDipilih(fakta.asistenUnit(), fakta.asistenBidang()).contains(fakta.asistenBaru())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Perkara " + unit + " dapat disalurkan kepada " + baru + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Asisten unit ini ditetapkan Pasal 12: " + unit + " dikoordinasikan "
                + KantorAsisten.sebut(fakta.asistenUnit()) + ", bukan " + baru
                + ". Bila unit atau bidangnya salah diisi, kembalikan permintaan untuk diperbaiki.");
    }

    /** Codes of the Asisten among whom the Sekretaris Daerah may choose, in the order of Pasal 11. */
    public static List<String> dapatDipilih(String asistenUnit, Collection<String> asistenBidang) {
        return Arrays.stream(KantorAsisten.values()).map(KantorAsisten::name)
                .filter(kode -> Sebutan.kosong(asistenUnit) || kode.equals(asistenUnit) || asistenBidang.contains(kode)).toList();
    }
}
