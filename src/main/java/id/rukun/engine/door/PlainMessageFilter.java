package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.engine.internal.FailedCommand;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Puts one Indonesian sentence in the place of every error that the engine answers: ours where we refused, else that of
 * the status. What it wrote itself, in English and with names of classes, two of its readers of errors write
 * differently from one start to the next; its cause stands in the log.
 */
class PlainMessageFilter extends OncePerRequestFilter {

    private static final String KAMI = "/camunda/api/rukun/";
    private static final String TUGAS_TIDAK_ADA = "No task found for task id ";
    private static final String BUKAN_TUGAS_ANDA = "Tugas ini tidak ada atau bukan tugas kantor Anda.";
    private static final String TIDAK_ADA = "Yang diminta tidak ada atau tidak terlihat oleh Anda.";

    /** The engine's failure where what is named does not exist; its REST interface answers some of them with 500. */
    private static final String TIDAK_DITEMUKAN = "NotFoundException";

    private static final String MESIN = "org.camunda.";

    private static final String NILAI_TANYA = "QueryVariableValue";

    /** Failures of the engine that only an unreadable question brings about. */
    private static final Set<String> SALAH_TANYA = Set.of("NotValidException", "NullValueException",
            "BadUserRequestException");

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        Salinan salinan = new Salinan(jawaban);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(permintaan));
        try {
            rantai.doFilter(permintaan, salinan);
            if (salinan.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && !DoorAnswer.dijawab(permintaan)) {
                ganti(permintaan, salinan);
            }
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        salinan.copyBodyToResponse();
    }

    private static void ganti(HttpServletRequest permintaan, Salinan salinan) throws IOException {
        if (!permintaan.getRequestURI().startsWith(permintaan.getContextPath() + KAMI)) {
            gantiMesin(permintaan, salinan);
        } else if (salinan.galat) {
            salinan.resetBuffer();
            DoorAnswer.tolak(permintaan, salinan, salinan.getStatus());
        } else if (salinan.getStatus() == HttpServletResponse.SC_FORBIDDEN && !Visitor.bersesi(permintaan)) {
            // Our own pages and lists speak Indonesian by themselves, but do not know that somebody was here before.
            salinan.resetBuffer();
            DoorAnswer.tolak(permintaan, salinan, HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void gantiMesin(HttpServletRequest permintaan, Salinan salinan) throws IOException {
        String isi = new String(salinan.getContentAsByteArray(), StandardCharsets.UTF_8);
        int status = status(permintaan, salinan.getStatus());
        salinan.resetBuffer();
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR && FailedCommand.kalimat(permintaan).isPresent()) {
            DoorAnswer.tolak(permintaan, salinan, status, FailedCommand.kalimat(permintaan).get(),
                    FailedCommand.kolom(permintaan));
        } else if (isi.contains(TUGAS_TIDAK_ADA)) {
            DoorAnswer.tolak(permintaan, salinan, status, BUKAN_TUGAS_ANDA);
        } else if (status == HttpServletResponse.SC_NOT_FOUND) {
            DoorAnswer.tolak(permintaan, salinan, status, TIDAK_ADA);
        } else {
            DoorAnswer.tolak(permintaan, salinan, status);
        }
    }

    /** A failure in which no command failed is one of reading the request: whoever wrote it can mend it. */
    private static int status(HttpServletRequest permintaan, int status) {
        if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return status;
        }
        String sebab = FailedCommand.sebab(permintaan).map(s -> s.getClass().getSimpleName()).orElse("");
        boolean tersandung = FailedCommand.sebab(permintaan).filter(s -> tersandung(permintaan, s)).isPresent();
        if (tersandung || sebab.equals(TIDAK_DITEMUKAN)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        boolean salahTanya = SALAH_TANYA.contains(sebab)
                || FailedCommand.sebab(permintaan).filter(PlainMessageFilter::menolakNilai).isPresent();
        return sebab.isEmpty() || salahTanya ? HttpServletResponse.SC_BAD_REQUEST : status;
    }

    /** A question refuses a value in it by a failure of no particular kind. */
    private static boolean menolakNilai(RuntimeException sebab) {
        StackTraceElement[] jejak = sebab.getStackTrace();
        return sebab.getClass() == ProcessEngineException.class && jejak.length > 0
                && jejak[0].getClassName().startsWith(MESIN) && jejak[0].getClassName().contains(NILAI_TANYA);
    }

    /** Asked for what does not exist, some of the engine's readings stumble over it themselves. */
    private static boolean tersandung(HttpServletRequest permintaan, RuntimeException sebab) {
        StackTraceElement[] jejak = sebab.getStackTrace();
        return sebab instanceof NullPointerException && "GET".equals(permintaan.getMethod())
                && jejak.length > 0 && jejak[0].getClassName().startsWith(MESIN);
    }

    /** Keeps back the answer, and an error that the container would otherwise answer later. */
    private static final class Salinan extends ContentCachingResponseWrapper {

        private boolean galat;

        Salinan(HttpServletResponse jawaban) {
            super(jawaban);
        }

        @Override
        public void sendError(int status) {
            galat = true;
            resetBuffer();
            setStatus(status);
        }

        @Override
        public void sendError(int status, String pesan) {
            sendError(status);
        }
    }
}
