package id.rukun.engine.sheet;

import id.rukun.hukum.Ucapan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a sheet in the Markdown that form texts render; what people typed is escaped. */
final class Markdown {

    private static final Pattern ALASAN_TAFSIR =
            Pattern.compile("(?<=;) alasan tafsir: (" + Ucapan.HALAMAN_TAFSIR + "#AMB-\\d+)\\)$");

    private Markdown() {}

    static String ringkasan(String judul, Lembar lembar, List<String> putusan, Map<String, String> dokumen) {
        StringBuilder teks = new StringBuilder("### ").append(aman(judul)).append("\n\n");
        lembar.fakta().forEach((label, nilai) ->
                teks.append("- **").append(aman(label)).append(":** ").append(baris(nilai)).append('\n'));
        // Name and address of a link on a sheet are the application's own.
        dokumen.forEach((nama, alamat) ->
                teks.append("- **Dokumen:** [").append(aman(nama)).append("](").append(alamat).append(")\n"));
        lembar.catatan().forEach(kalimat -> teks.append("\n> ").append(awal(aman(kalimat))).append("\n"));
        if (!putusan.isEmpty()) {
            teks.append("\n#### Aturan yang sudah diperiksa\n\n");
            putusan.forEach(kalimat -> teks.append("- ").append(awal(putusan(kalimat))).append('\n'));
        }
        return teks.toString();
    }

    /** A rule's sentence ends with the address of its reading, written by Rukun: it can be followed. */
    private static String putusan(String kalimat) {
        Matcher alasan = ALASAN_TAFSIR.matcher(kalimat);
        return alasan.find() ? aman(kalimat.substring(0, alasan.start())) + " [alasan tafsir](" + alasan.group(1) + "))"
                : aman(kalimat);
    }

    /** A value of several lines is a list of its own. */
    private static String baris(String nilai) {
        String[] baris = nilai.strip().split("\\R+");
        return baris.length == 1 ? aman(nilai)
                : Arrays.stream(baris).map(b -> "\n  - " + awal(aman(b.strip()))).collect(Collectors.joining());
    }

    /** What would begin a list within the list. */
    private static String awal(String teks) {
        return teks.replaceFirst("^(\\d*)([-+.)])", "$1\\\\$2");
    }

    /** The renderer would make a link of a bare address, too. */
    private static String aman(String teks) {
        return teks.replaceAll("([\\\\`*_\\[\\]<>#|{}~&@]|:(?=/)|(?<=(?i:www))\\.)", "\\\\$1").replaceAll("\\s+", " ");
    }
}
