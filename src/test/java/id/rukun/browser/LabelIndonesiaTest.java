package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our Indonesian labels against those that the engine's applications come with. */
class LabelIndonesiaTest {

    private static final String AKAR = "/META-INF/resources/webjars/camunda/app/";

    /** Indonesian takes these as they are. */
    private static final Set<String> SAMA = Set.of("", "<", "<=", ">", ">=", "Admin", "Cockpit", "Tasklist", "ID",
        "ID*", "Optimize", "CSV", "JSON", "Status");

    private static final Pattern ISIAN = Pattern.compile("\\{\\{.*?}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyLabelIsTranslatedAndNoOther(String aplikasi) throws IOException {
        assertThat(label(aplikasi, "id").keySet()).isEqualTo(label(aplikasi, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void whatTheEngineFillsInStandsInTheTranslation(String aplikasi) throws IOException {
        Map<String, String> indonesia = label(aplikasi, "id");
        label(aplikasi, "en").forEach((kunci, inggris) ->
            assertThat(isian(indonesia.get(kunci))).as(kunci).isEqualTo(isian(inggris)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noLabelIsLeftInEnglish(String aplikasi) throws IOException {
        Map<String, String> inggris = label(aplikasi, "en");
        assertThat(label(aplikasi, "id")).allSatisfy((kunci, kata) ->
            assertThat(!kata.equals(inggris.get(kunci)) || SAMA.contains(kata)).as(kunci + ": " + kata).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void theApplicationKnowsNoOtherLanguage(String aplikasi) throws IOException {
        assertThat(teks(aplikasi + "/scripts/config.js"))
            .contains("availableLocales: ['id']", "fallbackLocale: 'id'");
    }

    private static List<String> isian(String kata) {
        return ISIAN.matcher(kata).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> label(String aplikasi, String bahasa) throws IOException {
        JsonNode semua = new ObjectMapper().readTree(teks(aplikasi + "/locales/" + bahasa + ".json")).get("labels");
        Map<String, String> label = new TreeMap<>();
        semua.fields().forEachRemaining(satu -> label.put(satu.getKey(), satu.getValue().asText()));
        return label;
    }

    /** The engine writes its files with a byte order mark. */
    private static String teks(String jalur) throws IOException {
        try (InputStream isi = LabelIndonesiaTest.class.getResourceAsStream(AKAR + jalur)) {
            assertThat(isi).as(jalur).isNotNull();
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }
}
