package id.rukun.hukum.teks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the articles that a sentence names, for pages without scripts; elsewhere the browser does the same
 * ({@code pasal.js}). The regulation is the one that the sentence names after its articles; where it names none, the one
 * that is taken for granted. Of a law, or an article, that is not shipped nothing is linked.
 */
public final class TautanPasal {

    private static final String BAGIAN =
            "(?:,? (?:dan |atau |sampai dengan |jo\\. )?(?:Pasal \\d+|ayat \\(\\d+\\)|huruf [a-z]\\b|angka \\d+))*";
    private static final Pattern RUJUKAN = Pattern.compile("Pasal \\d+" + BAGIAN);
    private static final Pattern PASAL = Pattern.compile("Pasal (\\d+)");
    private static final Pattern LAIN = Pattern.compile(
            ",? (?:UU|Undang-Undang|PP|Perpres|Perda|Per[a-z]+|Pergub|Perwali|Peraturan|Ingub|Instruksi)\\b");

    private final PustakaRegulasi pustaka;
    private final String bawaan;

    /** @param bawaan name of the regulation that is taken for granted; {@code null} for none */
    public TautanPasal(PustakaRegulasi pustaka, String bawaan) {
        this.pustaka = pustaka;
        this.bawaan = bawaan;
    }

    /**
     * A piece of a sentence.
     *
     * @param alamat page with the text of the article that it names; {@code null} where it names none
     */
    public record Potongan(String teks, String alamat) {}

    /** The sentence in pieces, in order; one piece where it names no article that can be opened. */
    public List<Potongan> urai(String teks) {
        List<Potongan> potongan = new ArrayList<>();
        int letak = 0;
        Matcher rujukan = RUJUKAN.matcher(teks);
        while (rujukan.find()) {
            Optional<TeksRegulasi> regulasi = regulasi(teks.substring(rujukan.end()));
            Matcher pasal = PASAL.matcher(teks).region(rujukan.start(), rujukan.end());
            while (regulasi.isPresent() && pasal.find()) {
                if (regulasi.get().cari(pasal.group(1)).isPresent()) {
                    potongan.add(new Potongan(teks.substring(letak, pasal.start()), null));
                    potongan.add(new Potongan(pasal.group(),
                            "/rukun/peraturan/" + regulasi.get().kunci() + "/" + pasal.group(1)));
                    letak = pasal.end();
                }
            }
        }
        potongan.add(new Potongan(teks.substring(letak), null));
        return potongan;
    }

    private Optional<TeksRegulasi> regulasi(String sesudah) {
        return pustaka.semua().stream().filter(teks -> disebut(sesudah, teks.regulasi())).findFirst()
                .or(() -> bawaan == null || LAIN.matcher(sesudah).lookingAt() ? Optional.empty() : pustaka.cari(bawaan));
    }

    private static boolean disebut(String sesudah, String regulasi) {
        return Pattern.compile(",? " + Pattern.quote(regulasi) + "(?!\\d)").matcher(sesudah).lookingAt();
    }
}
