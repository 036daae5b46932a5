package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.PilihanKata;

/** The monitoring is about one of the functions of the Sekretaris Daerah. */
@Ketentuan(
        id = "BJR-R-79",
        judul = "Fungsi Sekretaris Daerah dikenal",
        dasar = "Pasal 23 ayat (2) huruf a angka 1 sampai angka 4 Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_79",
        parameter = "BJR-P-23",
        mulai = "2023-01-06")
public final class FungsiPemantauanDikenal implements Aturan<FungsiPemantauanDikenal.Fakta> {

    /** What was chosen, a word of {@link FungsiSekda}; {@code null} if nothing was. */
    public record Fakta(@BolehKosong String fungsi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String fungsi = PilihanKata.sebut(FungsiSekda.class, fakta.fungsi());
        return PilihanKata.cari(FungsiSekda.class, fakta.fungsi()).isPresent()
                ? Putusan.terpenuhi(this, fakta, parameter, "Fungsi Sekretaris Daerah: " + fungsi + ".")
                : Putusan.gagal(this, fakta, parameter, "Fungsi tidak dikenal: " + fungsi + ". Pilih salah satu dari "
                        + parameter.bilangan("BJR-P-23") + " fungsi: " + PilihanKata.semua(FungsiSekda.class) + ".");
    }
}
