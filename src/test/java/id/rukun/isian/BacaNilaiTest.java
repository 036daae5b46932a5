package id.rukun.isian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's reader of typed values against the examples that the field library is held to as well. */
class BacaNilaiTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("contoh")
    @DisplayName("setiap contoh: nilai dan sebutannya, atau kalimat penolakannya")
    void contoh(JsonNode contoh) {
        Terbaca terbaca = baca(contoh.path("jenis").asText(), contoh.path("teks").asText());

        assertThat(terbaca).isEqualTo(new Terbaca(contoh.path("nilai").asText(null), contoh.path("kata").asText(null),
                contoh.path("salah").asText(null)));
    }

    private static Stream<JsonNode> contoh() throws IOException {
        JsonNode semua = new ObjectMapper().readTree(BacaNilaiTest.class.getResource("/uji/baca-nilai.json"));
        return StreamSupport.stream(semua.spliterator(), false);
    }

    private static Terbaca baca(String jenis, String teks) {
        return switch (jenis) {
            case "tanggal" -> BacaNilai.tanggal(teks);
            case "jam" -> BacaNilai.jam(teks);
            case "rupiah" -> BacaNilai.rupiah(teks);
            default -> BacaNilai.bilangan(teks, jenis.equals("desimal"));
        };
    }
}
