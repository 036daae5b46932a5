package id.rukun.engine.release;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;

/**
 * What a changed model says about activities that its released versions had and it has no longer; stands beside the
 * model as {@code <key>.migrasi.yaml}. What is only added needs no word.
 *
 * @param pindah id of a removed activity → id of the activity at which its cases go on
 * @param tetap ids of removed activities whose cases run to their end on their own version
 */
public record MigrationHints(Map<String, String> pindah, Set<String> tetap) {

    static final MigrationHints TIDAK_ADA = new MigrationHints(Map.of(), Set.of());

    private static final ObjectMapper YAML = YAMLMapper.builder(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    public MigrationHints {
        pindah = pindah == null ? Map.of() : Map.copyOf(pindah);
        tetap = tetap == null ? Set.of() : Set.copyOf(tetap);
    }

    /** @throws UncheckedIOException naming the file, if it cannot be read or says something else */
    public static MigrationHints baca(Resource berkas) {
        try (InputStream isi = berkas.getInputStream()) {
            return YAML.readValue(isi, MigrationHints.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Petunjuk migrasi tidak terbaca: " + berkas.getDescription(), e);
        }
    }
}
