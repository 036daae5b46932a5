package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.env.MockEnvironment;

/** What is told about a database that another release has written; the whole start is asked in {@link DataLamaIT}. */
@ExtendWith(OutputCaptureExtension.class)
class DataLamaTest {

    private static final Throwable DATA_LAIN =
            new IllegalStateException(new SQLException("Unsupported database file version", "90048"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:file:/srv/data/rukun;WRITE_DELAY=0   | Folder data /srv/data ditulis oleh versi Rukun yang lain
            jdbc:postgresql://db:5432/rukun?sslmode=none | Basis data jdbc:postgresql://db:5432/rukun ditulis oleh versi
            jdbc:h2:mem:rukun;DB_CLOSE_DELAY=-1          | Basis data jdbc:h2:mem:rukun ditulis oleh versi Rukun yang lain
            """)
    @DisplayName("the sentence names the place, not its settings")
    void namesThePlace(String url, String kalimat, CapturedOutput log) {
        assertThat(reporter(url).reportException(DATA_LAIN)).isTrue();
        assertThat(log.getAll()).contains(kalimat).doesNotContain(";", "?");
    }

    @Test
    @DisplayName("every other failure keeps its own report")
    void otherFailures() {
        assertThat(reporter("jdbc:h2:file:./data/rukun").reportException(new IllegalStateException(
                new SQLException("Connection refused", "08001")))).isFalse();
    }

    private static DataLamaReporter reporter(String url) {
        GenericApplicationContext konteks = new GenericApplicationContext();
        konteks.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", url));
        return new DataLamaReporter(konteks);
    }
}
