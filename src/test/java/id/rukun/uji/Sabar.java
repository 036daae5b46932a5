package id.rukun.uji;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** All tests wait a minute for what must come: a busy machine is no failure. Found by JUnit itself, no test names it. */
public class Sabar implements BeforeAllCallback {

    private static final Duration LAMA = Duration.ofMinutes(1);

    @Override
    public void beforeAll(ExtensionContext kelas) {
        Awaitility.setDefaultTimeout(LAMA);
    }
}
