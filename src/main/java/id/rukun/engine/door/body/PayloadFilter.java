package id.rukun.engine.door.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.engine.door.visitor.AllowList;
import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.visitor.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the values of a case from an operator where the engine's rights do not: in the texts of errors, which quote
 * them, and in questions that ask for cases by their values, whose answers would betray them.
 */
public class PayloadFilter extends OncePerRequestFilter {

    private static final Pattern NAMA_NILAI = Pattern.compile("(?i).*(?:variable|message).*");
    private static final Pattern PESAN_GALAT = Pattern.compile("(\"\\w+Message\":)\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String DISEMBUNYIKAN = "$1\"(isi pesan tidak ditampilkan kepada operator)\"";

    private final Visitor pengunjung;
    private final ObjectMapper json = new ObjectMapper();

    public PayloadFilter(Visitor pengunjung) {
        this.pengunjung = pengunjung;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return permintaan.getRequestURI().contains("/auth/") || FileDoor.berkas(permintaan)
                || !AllowList.tanpaIsi(pengunjung.grup(permintaan));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        byte[] badan = permintaan.getInputStream().readAllBytes();
        if (bertanyaNilai(permintaan) || bertanyaNilai(badan)) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN,
                    "Operator tidak mencari menurut isi kasus.");
            return;
        }
        ContentCachingResponseWrapper salinan = new ContentCachingResponseWrapper(jawaban);
        rantai.doFilter(new ReplayedRequest(permintaan, badan), salinan);
        String isi = new String(salinan.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (PESAN_GALAT.matcher(isi).find()) {
            salinan.resetBuffer();
            String samar = PESAN_GALAT.matcher(isi).replaceAll(DISEMBUNYIKAN);
            salinan.getOutputStream().write(samar.getBytes(StandardCharsets.UTF_8));
        }
        salinan.copyBodyToResponse();
    }

    private static boolean bertanyaNilai(HttpServletRequest permintaan) {
        return permintaan.getParameterMap().keySet().stream().anyMatch(nama -> NAMA_NILAI.matcher(nama).matches());
    }

    private boolean bertanyaNilai(byte[] badan) {
        try {
            return badan.length > 0 && bertanyaNilai(json.readTree(badan));
        } catch (JsonProcessingException e) {
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean bertanyaNilai(JsonNode simpul) {
        Iterable<String> nama = simpul::fieldNames;
        return StreamSupport.stream(nama.spliterator(), false)
                .anyMatch(n -> NAMA_NILAI.matcher(n).matches() && !kosong(simpul.get(n)))
                || StreamSupport.stream(simpul.spliterator(), false).anyMatch(PayloadFilter::bertanyaNilai);
    }

    private static boolean kosong(JsonNode nilai) {
        return nilai.isNull() || nilai.isContainerNode() && nilai.isEmpty();
    }
}
