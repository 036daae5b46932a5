package id.rukun.engine.internal;

import id.rukun.engine.Lembar;
import java.util.List;

/** Writes a sheet in the Markdown that form texts render; what people typed is escaped. */
final class Markdown {

    private Markdown() {}

    static String ringkasan(String judul, Lembar lembar, List<String> putusan) {
        StringBuilder teks = new StringBuilder("### ").append(aman(judul)).append("\n\n");
        lembar.fakta().forEach((label, nilai) ->
                teks.append("- **").append(aman(label)).append(":** ").append(aman(nilai)).append('\n'));
        lembar.catatan().forEach(kalimat -> teks.append("\n> ").append(aman(kalimat)).append("\n"));
        if (!putusan.isEmpty()) {
            teks.append("\n#### Aturan yang sudah diperiksa\n\n");
            putusan.forEach(kalimat -> teks.append("- ").append(aman(kalimat)).append('\n'));
        }
        return teks.toString();
    }

    private static String aman(String teks) {
        return teks.replaceAll("([\\\\`*_\\[\\]<>#|{}])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
