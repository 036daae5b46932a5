package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KunciUji;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KunciSegelReporterTest {

    private final KunciSegelReporter reporter = new KunciSegelReporter(null);

    @Test
    @DisplayName("kunci yang tidak dikenal dilaporkan dengan satu kalimat, kegagalan lain dibiarkan kepada pelapor lain")
    void melaporkanMiliknyaSaja() {
        assertThat(reporter.reportException(new IllegalStateException(KunciUji.tidakDikenal()))).isTrue();
        assertThat(reporter.reportException(new IllegalStateException())).isFalse();
    }
}
