package id.rukun.isian.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.Validation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    private record Rapat(@Kolom("Tanggal rapat") LocalDate tanggal, @Kolom("Jam rapat") LocalTime jam) {}

    @Test
    @DisplayName("tanggal dan jam yang diketik sampai sebagai nilainya, atau ditolak dengan kalimatnya")
    void lewatIsian() {
        assertThat(petakan("28 des 2026", "7 malam")).isEqualTo(new Rapat(LocalDate.of(2026, 12, 28), LocalTime.of(19, 0)));
        assertThat(petakan("2026-12-28", "19:00:30").jam()).isEqualTo(LocalTime.of(19, 0, 30));
        assertThatExceptionOfType(IsianDitolakException.class).isThrownBy(() -> petakan("31/11/2026", "7"))
                .withMessageContaining("Kolom “Tanggal rapat”: “31/11/2026” bukan tanggal: November 2026")
                .withMessageContaining("Kolom “Jam rapat”: “7” dapat berarti pagi atau malam.");
    }

    private static Rapat petakan(String tanggal, String jam) {
        return new IsianMapper(Validation.buildDefaultValidatorFactory().getValidator())
                .petakan(Rapat.class, Map.of("tanggal", TextNode.valueOf(tanggal), "jam", TextNode.valueOf(jam)));
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
