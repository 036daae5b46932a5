package id.rukun.hukum.perwalibanjar.data;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.PilihanKata;

/** Data, information, or a report or study are handed over or asked for: six combinations, all allowed. */
@Ketentuan(
        id = "BJR-R-20",
        judul = "Jenis pertukaran dikenal",
        dasar = "Pasal 18 ayat (2) huruf b Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_20",
        mulai = "2023-01-06")
public final class PertukaranDikenal implements Aturan<PertukaranDikenal.Fakta> {

    /** Way and kind, words of {@link ArahPertukaranData} and {@link JenisPertukaranData}; {@code null} where none was chosen. */
    public record Fakta(@BolehKosong String arah, @BolehKosong String jenis) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String arah = PilihanKata.sebut(ArahPertukaranData.class, fakta.arah());
        String jenis = PilihanKata.sebut(JenisPertukaranData.class, fakta.jenis());
        boolean dikenal = PilihanKata.cari(ArahPertukaranData.class, fakta.arah()).isPresent()
                && PilihanKata.cari(JenisPertukaranData.class, fakta.jenis()).isPresent();
        return dikenal
                ? Putusan.terpenuhi(this, fakta, parameter, "Jenis pertukaran: " + arah + " " + jenis + ".")
                : Putusan.gagal(this, fakta, parameter, "Jenis pertukaran tidak dikenal: arah " + arah + ", jenis " + jenis
                        + ". Pilih arah " + PilihanKata.semua(ArahPertukaranData.class) + ", dan jenis "
                        + PilihanKata.semua(JenisPertukaranData.class) + ".");
    }
}
