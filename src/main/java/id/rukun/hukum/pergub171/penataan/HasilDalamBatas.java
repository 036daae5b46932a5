package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;

/**
 * A unit that results from a split or merger is in the range of Pasal 5. Only if all units merged were exempt is
 * it exempt too, and then it still consists of several.
 */
@Ketentuan(
        id = "PERGUB171-PS9-4",
        judul = "Hasil penataan dalam batas Pasal 5",
        dasar = "Pasal 9 ayat (4), Pasal 5 dan Pasal 2 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "HASIL_DI_LUAR_BATAS",
        kodeLain = "BUKAN_BEBERAPA",
        parameter = {"PRM-01", "PRM-02", "PRM-03", "PRM-04", "PRM-52", "PRM-53", "PRD-24"},
        tafsir = {"AMB-05", "AMB-83", "AMB-84"})
public final class HasilDalamBatas implements Aturan<HasilDalamBatas.Fakta> {

    /** Name and level of the result, its number of KK (RT) or RT (RW), and whether all units merged are exempt. */
    public record Fakta(
            String nama, @SalahSatu({"RT", "RW"}) String tingkat, int jumlah, boolean semuaDikecualikan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Batas batas = Batas.untuk(fakta.tingkat(), parameter);
        String hasil = "Hasil " + Sebutan.nama(fakta.nama()) + ": " + fakta.jumlah() + " " + batas.satuan() + "; ";
        if (fakta.semuaDikecualikan()) {
            String pesan = hasil + "dikecualikan, paling sedikit " + batas.minimumDikecualikan() + ".";
            return fakta.jumlah() >= batas.minimumDikecualikan()
                    ? Putusan.terpenuhi(this, fakta, parameter, pesan)
                    : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BUKAN_BEBERAPA", pesan);
        }
        String pesan = hasil + "harus " + batas.minimum() + "–" + batas.maksimum() + ".";
        if (fakta.jumlah() >= batas.minimum() && fakta.jumlah() <= batas.maksimum()) {
            return Putusan.terpenuhi(this, fakta, parameter, pesan);
        }
        return parameter.pilihan("PRD-24")
                ? Putusan.gagal(this, fakta, parameter, Akibat.ALIH, "HASIL_DI_LUAR_BATAS",
                        pesan + " Tempuh pertimbangan Pasal 15 (P-15).")
                : Putusan.gagal(this, fakta, parameter, pesan);
    }

    /** The range that holds for one level. */
    private record Batas(String satuan, int minimum, int maksimum, int minimumDikecualikan) {

        static Batas untuk(String tingkat, ParameterBerlaku p) {
            return switch (tingkat) {
                case "RT" -> new Batas("KK", p.bilangan("PRM-01"), p.bilangan("PRM-02"), p.bilangan("PRM-52"));
                case "RW" -> new Batas("RT", p.bilangan("PRM-03"), p.bilangan("PRM-04"), p.bilangan("PRM-53"));
                default -> throw new IllegalArgumentException("Tingkat tidak dikenal: " + tingkat);
            };
        }
    }
}
