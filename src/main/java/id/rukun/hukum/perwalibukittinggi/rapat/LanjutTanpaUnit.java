package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/** After some sessions the Sekretaris Daerah or the Walikota may let a policy result be taken without a unit that never came. */
@Ketentuan(
        id = "BKT-R-74",
        judul = "Hasil kebijakan tanpa unit terkait",
        dasar = "Pasal 7 ayat (1), Pasal 8 ayat (1) dan Pasal 9 angka 7 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_74",
        parameter = "BKT-P-24",
        tafsir = "BKT-A-32",
        mulai = "2014-12-31")
public final class LanjutTanpaUnit implements Aturan<LanjutTanpaUnit.Fakta> {

    /**
     * A result that is to be taken without some units.
     *
     * @param pemutus who decides it
     * @param nama how he is called
     * @param alasan his reason; {@code null} where none was written
     * @param tidakHadir the units without which it is to be taken
     */
    public record Fakta(PemrakarsaRapat pemutus, String nama, @BolehKosong String alasan, List<UnitTidakHadir> tidakHadir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.tidakHadir().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada Perangkat Daerah atau Instansi Vertikal terkait yang"
                    + " tidak hadir.");
        }
        if (fakta.pemutus() != PemrakarsaRapat.SEKRETARIS_DAERAH && fakta.pemutus() != PemrakarsaRapat.WALIKOTA) {
            return Putusan.gagal(this, fakta, parameter, "Hanya Sekretaris Daerah atau Walikota yang dapat melanjutkan tanpa"
                    + " unit terkait, bukan " + Sebutan.nama(fakta.nama()) + ". Mintalah putusannya.");
        }
        List<String> kurang = kurang(fakta, parameter.bilangan("BKT-P-24"));
        return kurang.isEmpty()
                ? Putusan.gagal(this, fakta, parameter, Akibat.TEMUAN, "BKT_R_74", "Hasil kebijakan diambil tanpa " + nama(fakta)
                        + " menurut putusan " + Sebutan.nama(fakta.nama()) + "; ketidakhadirannya dicatat sebagai temuan.")
                : Putusan.gagal(this, fakta, parameter, "Belum dapat dilanjutkan tanpa " + nama(fakta) + ": "
                        + String.join("; ", kurang) + ".");
    }

    private static List<String> kurang(Fakta fakta, int sidang) {
        List<String> kurang = new ArrayList<>();
        for (UnitTidakHadir unit : fakta.tidakHadir()) {
            String nama = Sebutan.nama(unit.nama());
            if (unit.sidang() < sidang) {
                kurang.add(unit.sidang() + " sidang diadakan tanpa " + nama + ", paling sedikit " + sidang);
            }
            if (!unit.selaluDiundang()) {
                kurang.add(nama + " tidak diundang ke setiap sidang");
            }
            if (!unit.pendapatDiminta()) {
                kurang.add("pendapat tertulis " + nama + " belum diminta");
            }
        }
        if (Sebutan.kosong(fakta.alasan())) {
            kurang.add("alasannya belum ditulis");
        }
        return kurang;
    }

    private static String nama(Fakta fakta) {
        return Sebutan.daftar(fakta.tidakHadir().stream().map(UnitTidakHadir::nama).toList());
    }
}
