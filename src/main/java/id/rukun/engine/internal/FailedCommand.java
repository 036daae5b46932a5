package id.rukun.engine.internal;

import id.rukun.engine.KolomDitolakException;
import id.rukun.isian.Kesalahan;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers for the rest of a request which command of the engine failed in it, so that the door behind which it was
 * answered can tell our own Indonesian sentence from the engine's English, and the engine's failure from a request that
 * never became a command.
 */
public final class FailedCommand {

    private static final String CATATAN = FailedCommand.class.getName();
    private static final String RUMAH = "id.rukun.";

    private FailedCommand() {}

    /** Notes the failure; outside of a request (jobs, start-up) nobody asks for it. */
    public static void catat(RuntimeException sebab) {
        RequestAttributes permintaan = RequestContextHolder.getRequestAttributes();
        if (permintaan != null) {
            permintaan.setAttribute(CATATAN, sebab, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The failure of this request, also when the request is behind it. */
    public static Optional<RuntimeException> sebab(ServletRequest permintaan) {
        return Optional.ofNullable((RuntimeException) permintaan.getAttribute(CATATAN));
    }

    /** The sentence, if the failure is a refusal in our own words: thrown in our house, or a refused form. */
    public static Optional<String> kalimat(ServletRequest permintaan) {
        return sebab(permintaan).filter(FailedCommand::milikKami).map(Throwable::getMessage);
    }

    /** The fields that a refused form names; empty if it names none. */
    public static List<Kesalahan> kolom(ServletRequest permintaan) {
        return sebab(permintaan).filter(KolomDitolakException.class::isInstance)
                .map(ditolak -> ((KolomDitolakException) ditolak).kesalahan()).orElse(List.of());
    }

    private static boolean milikKami(RuntimeException sebab) {
        StackTraceElement[] jejak = sebab.getStackTrace();
        return sebab instanceof FormFieldValidationException
                || jejak.length > 0 && jejak[0].getClassName().startsWith(RUMAH);
    }
}
