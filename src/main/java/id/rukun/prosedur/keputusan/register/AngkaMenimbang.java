package id.rukun.prosedur.keputusan.register;

import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts in considerations that a drafter has worded, and that the case has by now in another number: "12 Kepala Keluarga" where
 * there are 13. A wording stays as it was written whatever becomes of the facts, so its writer is told.
 */
public final class AngkaMenimbang {

    /** A count and what is counted; no number of a unit, a provision, a paper, or a date. */
    private static final Pattern JUMLAH = Pattern.compile("(?<![\\p{L}\\p{N}/.,])"
            + "(?<!\\b(?:RT|RW|Nomor|Pasal|ayat|huruf|tanggal|tahun) )"
            + "(?!(?:19|20)\\d\\d\\b)(\\d+)\\s+((\\p{L}+)(?:\\s\\p{L}+)?)(?!\\s*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AngkaMenimbang() {}

    private record Jumlah(String angka, String hitungan, String kata) {}

    /**
     * A sentence for each count that the case has otherwise; none where the drafter counts what the case does not.
     *
     * @param ditulis as the drafter words them
     * @param kasus as the case yields them by the facts of today
     */
    public static List<String> usang(List<String> ditulis, List<String> kasus) {
        List<Jumlah> kini = jumlah(kasus);
        Set<String> kalimat = new LinkedHashSet<>();
        for (Jumlah lama : jumlah(ditulis)) {
            Set<String> lain = kini.stream().filter(j -> j.kata().equals(lama.kata())).map(Jumlah::angka)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!lain.isEmpty() && !lain.contains(lama.angka())) {
                kalimat.add("Pertimbangan menyebut " + lama.angka() + " " + lama.hitungan() + "; menurut keadaan hari ini "
                        + Sebutan.daftar(lain) + ".");
            }
        }
        return List.copyOf(kalimat);
    }

    private static List<Jumlah> jumlah(List<String> pertimbangan) {
        List<Jumlah> semua = new ArrayList<>();
        pertimbangan.forEach(satu -> JUMLAH.matcher(satu).results().forEach(cocok -> semua.add(
                new Jumlah(cocok.group(1), cocok.group(2), cocok.group(3).toLowerCase(Locale.ROOT)))));
        return semua;
    }
}
