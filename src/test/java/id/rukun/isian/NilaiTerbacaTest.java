package id.rukun.isian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NilaiTerbacaTest {

    @ParameterizedTest
    @CsvSource({"2026-11-12,12 November 2026", "2026-02-30,2026-02-30", "2026-13-45,2026-13-45",
        "2026-11-12T12:30:00Z,12 November 2026 pukul 19.30", "2026-99-99T99:99Z,2026-99-99T99:99Z",
        "2026-11-12T:Z,2026-11-12T:Z"})
    @DisplayName("a text that only looks like a date stays as it was written, and nothing breaks")
    void almostDates(String nilai, String terbaca) {
        assertThat(new NilaiTerbaca(Map.of()).tulis(TextNode.valueOf(nilai))).isEqualTo(terbaca);
    }
}
