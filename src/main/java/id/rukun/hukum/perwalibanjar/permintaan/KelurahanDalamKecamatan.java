package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import java.util.List;

/** The relation of Kecamatan and Kelurahan is that of a Kecamatan with the Kelurahan in it; any other pair has no nature. */
@Ketentuan(
        id = "BJR-R-13",
        judul = "Kelurahan bagian dari Kecamatannya",
        dasar = "Pasal 15 ayat (2) huruf h dan Pasal 15 ayat (10) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_13",
        tafsir = "BJR-A-41",
        mulai = "2023-01-06")
public final class KelurahanDalamKecamatan implements Aturan<KelurahanDalamKecamatan.Fakta> {

    /**
     * A pair of Kecamatan and Kelurahan.
     *
     * @param kecamatan name of the Kecamatan
     * @param kelurahan name of the Kelurahan
     * @param bagian whether the Kelurahan lies in it
     * @param dipilih the natures that were chosen
     */
    public record Fakta(String kecamatan, String kelurahan, boolean bagian, List<String> dipilih) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kelurahan = Sebutan.nama(fakta.kelurahan());
        String kecamatan = Sebutan.nama(fakta.kecamatan());
        if (fakta.bagian()) {
            return Putusan.terpenuhi(this, fakta, parameter, kelurahan + " bagian dari " + kecamatan + ".");
        }
        return fakta.dipilih().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, kelurahan + " bukan bagian dari " + kecamatan + "; koordinasinya "
                        + "tanpa sifat hubungan, dan Sekretaris Daerah diberi tahu.")
                : Putusan.gagal(this, fakta, parameter, kelurahan + " bukan bagian dari " + kecamatan + ", maka sifat "
                        + PilihanKata.sebut(SifatHubungan.class, fakta.dipilih()) + " tidak berlaku. Kosongkan sifat hubungan "
                        + "untuk pihak ini, atau ajukan melalui Kecamatannya sendiri.");
    }
}
