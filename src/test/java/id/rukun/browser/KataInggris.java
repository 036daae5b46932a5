package id.rukun.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The English words of an application of the engine: those of its English labels that no Indonesian label has. Words of
 * two letters are left out, for Indonesian abbreviations look like them.
 */
class KataInggris {

    private static final String LABEL = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern KATA = Pattern.compile("\\p{L}{3,}");
    private static final Pattern BUKAN_LABEL = Pattern.compile("\\{\\{.*?}}|<[^>]*>");
    private static final Pattern BUKAN_KATA =
            Pattern.compile("[\\p{L}\\d]+(?:[-_:./@]+[\\p{L}\\d]+)+|\\p{L}*\\d[\\p{L}\\d]*");

    private final Set<String> kata;

    private KataInggris(Set<String> kata) {
        this.kata = kata;
    }

    /** @param aplikasi "cockpit", "tasklist" */
    static KataInggris aplikasi(String aplikasi) throws IOException {
        Set<String> kata = kata(aplikasi, "en");
        kata.removeAll(kata(aplikasi, "id"));
        return new KataInggris(kata);
    }

    /** The English words of a text; what joins words or holds digits (an id, an address, a key) is no word. */
    Set<String> dalam(String teks) {
        return pecah(BUKAN_KATA.matcher(teks).replaceAll(" ")).filter(kata::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kata(String aplikasi, String bahasa) throws IOException {
        try (InputStream berkas = KataInggris.class.getResourceAsStream(LABEL.formatted(aplikasi, bahasa))) {
            String isi = new String(berkas.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode label = new ObjectMapper().readTree(isi.replace("\uFEFF", "")).path("labels");
            Set<String> kata = new HashSet<>();
            label.forEach(satu -> pecah(BUKAN_LABEL.matcher(satu.asText()).replaceAll(" ")).forEach(kata::add));
            return kata;
        }
    }

    private static Stream<String> pecah(String teks) {
        return KATA.matcher(teks).results().map(MatchResult::group).map(satu -> satu.toLowerCase(Locale.ROOT));
    }
}
