package id.rukun.akun.faktor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeWaktuTest {

    private static final byte[] RAHASIA = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
        "20000000000, 65353130"})
    @DisplayName("RFC 6238, Appendix B, SHA-1: of its eight digits the last six")
    void vektorRfc(long detik, String delapan) {
        assertThat(KodeWaktu.pada(RAHASIA, KodeWaktu.langkah(Instant.ofEpochSecond(detik)))).isEqualTo(delapan.substring(2));
    }

    @Test
    @DisplayName("the step before and the one after count, two steps do not; no step twice, nor an earlier one")
    void jendela() {
        Instant kini = Instant.ofEpochSecond(1_111_111_111);
        long langkah = KodeWaktu.langkah(kini);
        for (long beda = -1; beda <= 1; beda++) {
            assertThat(KodeWaktu.cocok(RAHASIA, KodeWaktu.pada(RAHASIA, langkah + beda), kini, 0)).hasValue(langkah + beda);
        }
        assertThat(KodeWaktu.cocok(RAHASIA, KodeWaktu.pada(RAHASIA, langkah - 2), kini, 0)).isEmpty();
        assertThat(KodeWaktu.cocok(RAHASIA, KodeWaktu.pada(RAHASIA, langkah + 2), kini, 0)).isEmpty();
        assertThat(KodeWaktu.cocok(RAHASIA, KodeWaktu.pada(RAHASIA, langkah), kini, langkah)).isEmpty();
        assertThat(KodeWaktu.cocok(RAHASIA, KodeWaktu.pada(RAHASIA, langkah - 1), kini, langkah)).isEmpty();
        assertThat(KodeWaktu.cocok(RAHASIA, KodeWaktu.pada(RAHASIA, langkah + 1), kini, langkah)).hasValue(langkah + 1);
        assertThat(KodeWaktu.cocok(RAHASIA, "", kini, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI",
        "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    @DisplayName("RFC 4648, section 10, without padding")
    void base32(String isi, String teks) {
        assertThat(KodeWaktu.base32(isi.getBytes(StandardCharsets.US_ASCII))).isEqualTo(teks);
    }
}
