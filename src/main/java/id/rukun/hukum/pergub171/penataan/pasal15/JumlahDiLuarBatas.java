package id.rukun.hukum.pergub171.penataan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import java.util.Optional;

/** Pasal 15 is open only for an RT or RW whose number lies outside Pasal 5, and not for an exempt one. */
@Ketentuan(
        id = "PERGUB171-PS15.1",
        judul = "Jumlah di luar batas Pasal 5",
        dasar = "Pasal 15 dan Pasal 5 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "DALAM_BATAS",
        parameter = {"PRM-01", "PRM-02", "PRM-03", "PRM-04"})
public final class JumlahDiLuarBatas implements Aturan<JumlahDiLuarBatas.Fakta> {

    /** Name and level of the unit, its number of KK (RT) or RT (RW), and whether Pasal 6 or 7 exempts it. */
    public record Fakta(String nama, @SalahSatu({"RT", "RW", "LAIN"}) String tingkat, int jumlah, boolean dikecualikan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.tingkat().equals("LAIN")) {
            return Putusan.gagal(this, fakta, parameter, "Pasal 15 hanya untuk RT dan RW, bukan " + Sebutan.nama(fakta.nama()) + ".");
        }
        String jumlah = Sebutan.nama(fakta.nama()) + " mempunyai " + fakta.jumlah() + " " + satuan(fakta.tingkat()) + "; batasnya "
                + minimum(fakta.tingkat(), parameter) + "–" + maksimum(fakta.tingkat(), parameter) + ".";
        if (fakta.dikecualikan()) {
            return Putusan.gagal(this, fakta, parameter, Sebutan.nama(fakta.nama())
                    + " dikecualikan dari batas jumlah Pasal 5; Pasal 15 tidak berlaku.");
        }
        return pelanggaran(fakta.tingkat(), fakta.jumlah(), parameter)
                .map(ada -> Putusan.terpenuhi(this, fakta, parameter, jumlah + " Pasal 15 berlaku."))
                .orElseGet(() -> Putusan.gagal(this, fakta, parameter, jumlah + " Jumlah masih dalam batas; Pasal 15 tidak berlaku."));
    }

    /** On which side a number lies outside the range: {@code KURANG} or {@code LEBIH}; empty within it. */
    public static Optional<String> pelanggaran(String tingkat, int jumlah, ParameterBerlaku parameter) {
        if (jumlah < minimum(tingkat, parameter)) {
            return Optional.of("KURANG");
        }
        return jumlah > maksimum(tingkat, parameter) ? Optional.of("LEBIH") : Optional.empty();
    }

    /** What is counted of a level: "KK", "RT". */
    public static String satuan(String tingkat) {
        return tingkat.equals("RT") ? "KK" : "RT";
    }

    /** The smallest number of Pasal 5. */
    public static int minimum(String tingkat, ParameterBerlaku parameter) {
        return parameter.bilangan(tingkat.equals("RT") ? "PRM-01" : "PRM-03");
    }

    /** The largest number of Pasal 5. */
    public static int maksimum(String tingkat, ParameterBerlaku parameter) {
        return parameter.bilangan(tingkat.equals("RT") ? "PRM-02" : "PRM-04");
    }
}
