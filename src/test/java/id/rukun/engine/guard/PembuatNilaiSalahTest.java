package id.rukun.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import contoh.baris.Pengakuan;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.IsianMapper;
import jakarta.validation.Validation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PembuatNilaiSalahTest {

    private static final IsianMapper MAPPER =
            new IsianMapper(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    @DisplayName("a word that is no answer is none, whatever the answers are called")
    void bukanKonstanta() {
        assertThat(PembuatNilaiSalah.bukanKonstanta(JawabanFormulir.class)).isEqualTo("BUKAN_ADA_TIDAK_ADA");
        assertThat(JawabanFormulir.values()).extracting(Enum::name)
                .doesNotContain(PembuatNilaiSalah.bukanKonstanta(JawabanFormulir.class));
    }

    @Test
    @DisplayName("what is broken in a row is refused, and the refusal names its field")
    void baris() {
        List<NilaiSalah> semua = new PembuatNilaiSalah(Pengakuan.class,
                Map.of("orang", List.of(Map.of("nama", "Siti", "sebab", "ADAT"))), List.of(), "kelurahan").semua();

        assertThat(semua).extracting(NilaiSalah::jenis).contains("tidak dikirim dalam baris", "terlalu besar dalam baris");
        assertThat(semua).allSatisfy(salah -> assertThatThrownBy(() -> MAPPER.petakan(Pengakuan.class, json(salah)))
                .as(salah.nama()).isInstanceOf(IsianDitolakException.class).hasMessageContaining(salah.disebut()));
    }

    /** As the guard reads it: what it cannot read as JSON is an object. */
    private static Map<String, JsonNode> json(NilaiSalah salah) {
        Map<String, JsonNode> json = new HashMap<>();
        salah.isian().forEach((kolom, nilai) -> json.put(kolom, new ObjectMapper().valueToTree(nilai)));
        return json;
    }

    private enum JawabanFormulir { ADA, TIDAK_ADA }
}
