package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnCommandTest {

    private static final List<String> LURAH = List.of("pejabat", "lurah");
    private static final List<String> PENGAWAS = List.of("pengawas");
    private static final List<String> OPERATOR = List.of("operator");

    @Test
    @DisplayName("perintah untuk siapa pun: dengan metodenya dan pada jalurnya, seluruhnya")
    void siapaPun() {
        OwnCommand perintah = OwnCommand.siapaPun("POST", "(?:/camunda)?/api/rukun/contoh");

        assertThat(List.of(LURAH, PENGAWAS, OPERATOR, List.<String>of()))
                .allMatch(grup -> perintah.mengizinkan(grup, "POST", "/camunda/api/rukun/contoh"))
                .allMatch(grup -> perintah.mengizinkan(grup, "POST", "/api/rukun/contoh"))
                .noneMatch(grup -> perintah.mengizinkan(grup, "DELETE", "/api/rukun/contoh"))
                .noneMatch(grup -> perintah.mengizinkan(grup, "POST", "/api/rukun/contoh/x"))
                .noneMatch(grup -> perintah.mengizinkan(grup, "POST", "/x/api/rukun/contoh"));
    }

    @Test
    @DisplayName("perintah untuk pengirim formulir: tidak untuk yang hanya mengawasi atau mengoperasikan")
    void pengirim() {
        OwnCommand perintah = OwnCommand.pengirim("PUT", "/api/rukun/contoh/[^/]+");

        assertThat(perintah.mengizinkan(LURAH, "PUT", "/api/rukun/contoh/1")).isTrue();
        assertThat(perintah.mengizinkan(LURAH, "POST", "/api/rukun/contoh/1")).isFalse();
        assertThat(perintah.mengizinkan(LURAH, "PUT", "/api/rukun/contoh/1/2")).isFalse();
        assertThat(perintah.mengizinkan(PENGAWAS, "PUT", "/api/rukun/contoh/1")).isFalse();
        assertThat(perintah.mengizinkan(OPERATOR, "PUT", "/api/rukun/contoh/1")).isFalse();
    }
}
