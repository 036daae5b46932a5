package id.rukun;

import id.rukun.berkas.segel.KunciSegelTidakDikenalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells in one sentence that a key of the seals is missing, and nothing else: no error of ours stands behind it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class KunciSegelReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(KunciSegelReporter.class);

    /** @param konteks every reporter is given it; may be {@code null} */
    KunciSegelReporter(ConfigurableApplicationContext konteks) {}

    @Override
    public boolean reportException(Throwable kegagalan) {
        for (Throwable sebab = kegagalan; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof KunciSegelTidakDikenalException) {
                LOG.error(sebab.getMessage());
                return true;
            }
        }
        return false;
    }
}
