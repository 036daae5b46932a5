package id.rukun.cakupan;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads what the regulations ask, as it stands in the test resources. */
final class DaftarCakupan {

    private static final Path FOLDER = Path.of("src/test/resources/cakupan");
    private static final List<String> BERKAS = List.of("pergub-dki-171-2016", "ingub-dki-86-2019",
            "ingub-dki-86-2016", "perwali-bukittinggi-65-2014", "perwali-banjar-6-2023", "kebijakan-rukun");
    private static final ObjectMapper YAML = YAMLMapper.builder(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    private record SemuaProsedur(List<ProsedurKatalog> prosedur) {}

    private DaftarCakupan() {}

    /** The five regulations; last what Rukun adds of its own. */
    static List<Regulasi> regulasi() {
        return BERKAS.stream().map(nama -> baca(nama, Regulasi.class)).toList();
    }

    static List<ProsedurKatalog> prosedur() {
        return baca("prosedur", SemuaProsedur.class).prosedur();
    }

    private static <T> T baca(String nama, Class<T> jenis) {
        try {
            return YAML.readValue(FOLDER.resolve(nama + ".yaml").toFile(), jenis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
