package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.Waktu;
import java.util.List;

/** One coordination is periodic or incidental; who wants both files two requests. */
@Ketentuan(
        id = "BJR-R-07",
        judul = "Koordinasi periodik atau insidental",
        dasar = "Pasal 18 ayat (4) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_07",
        parameter = "BJR-P-06",
        tafsir = "BJR-A-25",
        mulai = "2023-01-06")
public final class SatuWaktu implements Aturan<SatuWaktu.Fakta> {

    /** What was chosen, words of {@link Waktu}. */
    public record Fakta(List<String> waktu) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String dipilih = PilihanKata.sebut(Waktu.class, fakta.waktu());
        boolean satu = fakta.waktu().size() == parameter.bilangan("BJR-P-06")
                && PilihanKata.cari(Waktu.class, fakta.waktu().get(0)).isPresent();
        return satu
                ? Putusan.terpenuhi(this, fakta, parameter, "Waktu koordinasi: " + dipilih + ".")
                : Putusan.gagal(this, fakta, parameter, "Pilih periodik atau insidental; yang dipilih: " + dipilih
                        + ". Yang memerlukan keduanya mengajukan dua permintaan.");
    }
}
