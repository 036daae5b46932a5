package id.rukun.hukum.pergub171.musyawarah;

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

/**
 * A decision of the Musyawarah RT does not conflict with the law. Judged here: a fee for letters (Pasal 44 ayat (3)),
 * a merger beyond one Kelurahan (Pasal 9 ayat (1)), and for all the rest the reviewer's statement. Not judged by
 * itself, because no decision that Rukun records has such a subject yet: iuran for another purpose than decided,
 * election of a person barred by Pasal 25 or Pasal 33 ayat (2), kinship among pengurus, a term other than three years;
 * and a deactivation without a ground, whose case does not open (Pasal 35 ayat (2)).
 */
@Ketentuan(
        id = "PERGUB171-PS40-5",
        judul = "Keputusan tidak bertentangan dengan peraturan",
        dasar = "Pasal 40 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BERTENTANGAN_PERATURAN",
        parameter = {"PRM-34", "PRM-08"},
        tafsir = "AMB-41")
public final class KeputusanTidakBertentangan implements Aturan<KeputusanTidakBertentangan.Fakta> {

    /** Fee for letters in rupiah, number of Kelurahan touched, the reviewer's statement and the norm that he names. */
    public record Fakta(int biayaSurat, int jumlahKelurahan, boolean pernyataanSesuai, @BolehKosong String norma) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        String norma = normaYangDilanggar(fakta, parameter);
        return norma.isEmpty()
                ? Putusan.terpenuhi(aturan, fakta, parameter, "Keputusan tidak bertentangan dengan peraturan.")
                : Putusan.gagal(aturan, fakta, parameter, "Keputusan bertentangan dengan " + norma + ".");
    }

    private static String normaYangDilanggar(Fakta fakta, ParameterBerlaku parameter) {
        List<String> norma = new ArrayList<>();
        if (fakta.biayaSurat() > parameter.bilangan("PRM-34")) {
            norma.add("Pasal 44 ayat (3): surat pelayanan tidak boleh dipungut biaya ("
                    + Sebutan.rupiah(fakta.biayaSurat()) + ")");
        }
        if (fakta.jumlahKelurahan() > parameter.bilangan("PRM-08")) {
            norma.add("Pasal 9 ayat (1): hanya dalam satu Kelurahan (ini " + fakta.jumlahKelurahan() + ")");
        }
        if (!fakta.pernyataanSesuai()) {
            norma.add(fakta.norma() == null || fakta.norma().isBlank()
                    ? "peraturan menurut pernyataan pemeriksa"
                    : fakta.norma());
        }
        return String.join("; ", norma);
    }
}
