package id.rukun.hukum.perwalibukittinggi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.muat.HukumUji;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of Bukittinggi, as the regulation and the policies beside it have them. */
class ParameterBukittinggiTest {

    private static final LocalDate MULAI = LocalDate.of(2014, 12, 31);

    private final ParameterBerlaku berlaku = HukumUji.PARAMETER.pada(MULAI);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "BKT-P-01, 2014-12-31", "BKT-P-02, 1", "BKT-P-06, PT24H", "BKT-P-07, P3M", "BKT-P-11, 3", "BKT-P-12, 45",
        "BKT-P-13, 37", "BKT-P-14, 3", "BKT-P-15, P3D", "BKT-P-16, 5", "BKT-P-17, 3", "BKT-P-18, P14D", "BKT-P-19, P3M",
        "BKT-P-20, false", "BKT-P-21, 2", "BKT-P-22, P10D", "BKT-P-23, P7D", "BKT-P-24, 2", "BKT-P-25, P30D", "BKT-P-26, 3",
        "BKT-P-27, P14D", "BKT-P-28, P14D", "BKT-P-29, PT72H", "BKT-P-30, P1D", "BKT-P-31, P3D", "BKT-P-41, true",
        "BKT-P-42, true", "BKT-P-43, true", "BKT-P-44, true", "BKT-P-45, true", "BKT-P-46, true", "BKT-P-47, false",
        "BKT-P-48, false", "BKT-P-49, false",
    })
    void nilai(String id, String nilai) {
        assertThat(berlaku.nilai(id)).isEqualTo(nilai);
    }

    @Test
    @DisplayName("what is no value has none: sets of posts, and duties without a number")
    void tanpaNilai() {
        List<String> dimuat = HukumUji.PARAMETER.semua().stream().map(Parameter::id).toList();
        assertThat(IntStream.rangeClosed(1, 31).mapToObj("BKT-P-%02d"::formatted).filter(id -> !dimuat.contains(id)))
                .containsExactly("BKT-P-03", "BKT-P-04", "BKT-P-05", "BKT-P-08", "BKT-P-09", "BKT-P-10");
    }
}
