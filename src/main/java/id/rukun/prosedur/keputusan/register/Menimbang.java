package id.rukun.prosedur.keputusan.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The considerations of a Keputusan as law is drafted (Lampiran II UU 12/2011, nomor 19 to 27): each begins with
 * <i>bahwa</i> and ends with a semicolon, and the last leads to the Keputusan. Between these two a text stands as it was
 * written.
 */
public final class Menimbang {

    private static final Pattern BAHWA = Pattern.compile("(?iu)^bahwa\\s+");
    private static final Pattern TANDA_AKHIR = Pattern.compile("\\s*[.;]$");
    private static final int ABJAD = 26;

    private Menimbang() {}

    /** A free text as considerations: one per paragraph, without what every consideration begins and ends with. */
    public static List<String> pokok(String teks) {
        return teks == null ? List.of() : Arrays.stream(teks.split("\\R+")).map(String::strip)
                .map(paragraf -> TANDA_AKHIR.matcher(BAHWA.matcher(paragraf).replaceFirst("")).replaceFirst(""))
                .filter(paragraf -> !paragraf.isBlank())
                .toList();
    }

    /** Considerations as the drafter edits them, one paragraph each; {@link #pokok} reads them back. */
    public static String teks(List<String> pokok) {
        return pokok.stream().map(Menimbang::kalimat).collect(Collectors.joining("\n"));
    }

    /** One consideration as it stands in the Keputusan. */
    public static String kalimat(String pokok) {
        return "bahwa " + pokok + ";";
    }

    /** All considerations as they stand in the Keputusan, with the last one, which leads to it. */
    static List<String> kalimat(List<String> pokok, String tentang) {
        if (pokok.isEmpty()) {
            return List.of(kalimat("perlu menetapkan Keputusan Lurah tentang " + tentang));
        }
        List<String> kalimat = new ArrayList<>(pokok.stream().map(Menimbang::kalimat).toList());
        kalimat.add("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam " + rujukan(pokok.size())
                + ", perlu menetapkan Keputusan Lurah tentang " + tentang + ";");
        return kalimat;
    }

    /** "huruf a", "huruf a dan huruf b", "huruf a, huruf b, dan huruf c". */
    private static String rujukan(int banyaknya) {
        List<String> huruf = IntStream.range(0, banyaknya).mapToObj(i -> "huruf " + huruf(i)).toList();
        if (banyaknya < 3) {
            return String.join(" dan ", huruf);
        }
        return String.join(", ", huruf.subList(0, banyaknya - 1)) + ", dan " + huruf.get(banyaknya - 1);
    }

    /** The letter of an item, from 0: a … z, aa, bb … */
    public static String huruf(int ke) {
        return String.valueOf((char) ('a' + ke % ABJAD)).repeat(1 + ke / ABJAD);
    }
}
