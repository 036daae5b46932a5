package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test leaves in the one application meets no other test. */
@UjiAplikasi
class PembongkarPanggungTest {

    @Autowired private JamRukun jam;

    @RepeatedTest(2)
    @DisplayName("a test that froze the clock in another year and did not set it right is followed by one that sees today")
    void clockIsRight() {
        assertThat(jam.beku()).isFalse();
        assertThat(jam.selisih().abs()).isLessThan(Duration.ofHours(1));
        jam.bekukan(jam.instant().plus(Duration.ofDays(5 * 366)));
    }
}
