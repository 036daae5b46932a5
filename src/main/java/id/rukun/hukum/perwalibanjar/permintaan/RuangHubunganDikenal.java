package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.RuangHubungan;

/** What the relation is for is one of the four that the regulation serves as a reference. */
@Ketentuan(
        id = "BJR-R-04",
        judul = "Jenis hubungan kerja dikenal",
        dasar = "Pasal 4 Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_04",
        mulai = "2023-01-06")
public final class RuangHubunganDikenal implements Aturan<RuangHubunganDikenal.Fakta> {

    /** What was chosen, a word of {@link RuangHubungan}; {@code null} if nothing was. */
    public record Fakta(@BolehKosong String ruang) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String dipilih = PilihanKata.sebut(RuangHubungan.class, fakta.ruang());
        return PilihanKata.cari(RuangHubungan.class, fakta.ruang()).isPresent()
                ? Putusan.terpenuhi(this, fakta, parameter, "Jenis hubungan kerja: " + dipilih + ".")
                : Putusan.gagal(this, fakta, parameter, "Jenis hubungan kerja tidak dikenal: " + dipilih + ". Pilih salah satu: "
                        + PilihanKata.semua(RuangHubungan.class) + ".");
    }
}
