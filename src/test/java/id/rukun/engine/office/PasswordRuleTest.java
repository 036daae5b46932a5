package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(nullValues = "-", value = {
        "tanahairbeta, -", "tanahairbet, PANJANG", "aaaaaaaaaaaaaa, BERAGAM", "abcdeabcdeabcde, BERAGAM",
        "abcdefabcdef, -", "bu.SUMIATI-di-pasar, BUKAN_NAMA", "lurah.gambir-2026, BUKAN_NAMA",
        "satuduatiga12345, BUKAN_NAMA", "Rukun-tetangga-kita, BUKAN_NAMA"})
    void policy(String sandi, String dilanggar) {
        UserEntity pemilik = new UserEntity("lurah.gambir");
        pemilik.setFirstName("Sumiati");
        pemilik.setLastName("Adi");

        assertThat(Arrays.stream(PasswordRule.values()).filter(aturan -> !aturan.execute(sandi, pemilik))
                .map(Enum::name)).isEqualTo(dilanggar == null ? List.of() : List.of(dilanggar));
    }

    @ParameterizedTest
    @CsvSource({"128, true", "129, false"})
    void longest(int panjang, boolean boleh) {
        assertThat(PasswordRule.PANJANG.execute("abcdef".repeat(30).substring(0, panjang))).isEqualTo(boleh);
    }
}
