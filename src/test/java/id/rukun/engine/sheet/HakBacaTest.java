package id.rukun.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which posts open all cases of their area. */
class HakBacaTest {

    @Test
    @DisplayName("an office that neither decides nor supervises sees only the cases in which it takes part")
    void melihatWilayah() {
        assertThat(Arrays.stream(Jabatan.values()).filter(jabatan -> !HakBaca.melihatWilayah(jabatan)))
                .contains(Jabatan.OPERATOR, Jabatan.ASISTEN, Jabatan.SEKDA)
                .doesNotContain(Jabatan.LURAH, Jabatan.CAMAT, Jabatan.PENGAWAS, Jabatan.KETUA_RT, Jabatan.KETUA_RW);
    }
}
