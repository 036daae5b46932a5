package id.rukun.berkas.sidik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class JsonKanonikTest {

    private final JsonKanonik json = new JsonKanonik(Jackson2ObjectMapperBuilder.json()
            .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build());

    record Rapat(LocalDate tanggal, String agenda, BigDecimal biaya, List<Hadir> hadir, Map<String, Integer> suara) {}

    record Hadir(String nama, boolean hadir) {}

    @Test
    void kunciTerurutDiSetiapLapisan() {
        Map<String, Integer> suara = new LinkedHashMap<>();
        suara.put("tidak", 2);
        suara.put("setuju", 7);
        Rapat rapat = new Rapat(LocalDate.of(2026, 3, 2), "penggabungan \"RT 003\"", new BigDecimal("1E+3"),
                List.of(new Hadir("Siti", true)), suara);

        assertThat(json.tulis(rapat)).isEqualTo("{\"agenda\":\"penggabungan \\\"RT 003\\\"\",\"biaya\":1000,"
                + "\"hadir\":[{\"hadir\":true,\"nama\":\"Siti\"}],\"suara\":{\"setuju\":7,\"tidak\":2},"
                + "\"tanggal\":\"2026-03-02\"}");
    }

    @Test
    void urutanPengisianTidakBerpengaruh() {
        Map<String, Object> maju = new LinkedHashMap<>();
        maju.put("a", 1);
        maju.put("b", Map.of("c", 2));
        Map<String, Object> mundur = new LinkedHashMap<>();
        mundur.put("b", Map.of("c", 2));
        mundur.put("a", 1);

        assertThat(json.tulis(maju)).isEqualTo(json.tulis(mundur)).isEqualTo("{\"a\":1,\"b\":{\"c\":2}}");
    }

    @Test
    void yangTidakDapatDitulisDitolak() {
        assertThatThrownBy(() -> json.tulis(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
