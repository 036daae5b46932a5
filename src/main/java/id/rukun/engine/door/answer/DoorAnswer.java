package id.rukun.engine.door.answer;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import id.rukun.isian.Kesalahan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * What a closed door answers: one Indonesian sentence for each kind, as a page to a person's browser, otherwise in the
 * form of the engine's REST interface.
 */
public final class DoorAnswer {

    private static final String DIJAWAB = DoorAnswer.class.getName();
    private static final String APLIKASI = "/camunda/";
    private static final String SESI_BERAKHIR = "Sesi Anda sudah berakhir. Silakan masuk kembali.";
    private static final int KOLOM_DISEBUT = 100;
    private static final String GANGGUAN =
            "Terjadi gangguan pada sistem. Coba lagi; bila terulang, hubungi pengelola Rukun.";
    private static final Map<Integer, String> KALIMAT = Map.ofEntries(
            Map.entry(400, "Permintaan tidak dapat dipahami: ada isi, parameter, atau jenis nilai yang tidak dikenal."),
            Map.entry(401, "Silakan masuk lebih dahulu."),
            Map.entry(403, "Anda tidak berwenang atas tugas, kasus, atau perintah ini."),
            Map.entry(404, "Halaman ini tidak ada."),
            Map.entry(405, "Perintah ini tidak tersedia."),
            Map.entry(406, "Jawaban tidak tersedia dalam bentuk yang diminta."),
            Map.entry(408, "Permintaan terlalu lama dikirim. Coba lagi."),
            Map.entry(409, "Data ini baru saja diubah orang lain. Muat ulang, lalu coba lagi."),
            Map.entry(411, "Ukuran permintaan harus disebutkan."),
            Map.entry(413, "Permintaan terlalu besar."),
            Map.entry(414, "Alamat permintaan terlalu panjang."),
            Map.entry(415, "Isi permintaan harus berupa JSON (Content-Type: application/json)."),
            Map.entry(429, "Terlalu banyak permintaan sekaligus dari tempat ini. Coba lagi sebentar lagi."),
            Map.entry(431, "Kepala permintaan terlalu besar."),
            Map.entry(501, "Cara mengirim permintaan ini tidak dikenal."),
            Map.entry(503, "Rukun sedang disiapkan. Coba lagi sebentar lagi."),
            Map.entry(505, "Versi HTTP ini tidak dikenal."));

    private DoorAnswer() {}

    /** The sentence for a status where nothing better is known. */
    static String kalimat(int status) {
        String bawaan = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? GANGGUAN
                : KALIMAT.get(HttpServletResponse.SC_BAD_REQUEST);
        return KALIMAT.getOrDefault(status, bawaan);
    }

    /** Answers with the sentence of the status; in the web applications, who is unknown had a session before. */
    public static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, int status)
            throws IOException {
        boolean sesi = status == HttpServletResponse.SC_UNAUTHORIZED && alamat(permintaan).startsWith(APLIKASI);
        tolak(permintaan, jawaban, status, sesi ? SESI_BERAKHIR : kalimat(status));
    }

    /** @param pesan sentence for the person */
    public static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, int status, String pesan)
            throws IOException {
        tolak(permintaan, jawaban, status, pesan, List.of());
    }

    /**
     * @param pesan sentence for the person
     * @param kolom what is wrong with which field, if the request sent a form
     */
    public static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, int status, String pesan,
            List<Kesalahan> kolom) throws IOException {
        permintaan.setAttribute(DIJAWAB, true);
        boolean halaman = String.valueOf(permintaan.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        jawaban.setStatus(status);
        jawaban.setContentType(halaman ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_JSON_VALUE);
        jawaban.setCharacterEncoding(StandardCharsets.UTF_8.name());
        jawaban.getWriter().write(halaman ? halaman(pesan) : data(status, pesan, kolom));
    }

    /** Whether the request was answered here, so that nobody needs to put another sentence in its place. */
    public static boolean dijawab(HttpServletRequest permintaan) {
        return permintaan.getAttribute(DIJAWAB) != null;
    }

    /** A page of one sentence. */
    static String halaman(String pesan) {
        return ErrorPage.halaman(HtmlUtils.htmlEscape(pesan));
    }

    /** The sentence as the engine's REST interface writes an error. */
    public static String data(int status, String pesan) {
        return data(status, pesan, List.of());
    }

    private static String data(int status, String pesan, List<Kesalahan> kolom) {
        boolean hak = status == HttpServletResponse.SC_FORBIDDEN || status == HttpServletResponse.SC_UNAUTHORIZED;
        return "{\"type\":\"" + (hak ? "AuthorizationException" : "RestException") + "\",\"message\":" + kutip(pesan)
                + (kolom.isEmpty() ? "" : ",\"kolom\":" + kolom.stream().limit(KOLOM_DISEBUT).map(satu -> "{\"kolom\":"
                        + kutip(satu.kolom()) + ",\"pesan\":" + kutip(satu.pesan()) + "}")
                        .collect(Collectors.joining(",", "[", "]")))
                + (hak ? ",\"missingAuthorizations\":[]}" : "}");
    }

    private static String kutip(String teks) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(teks)) + "\"";
    }

    private static String alamat(HttpServletRequest permintaan) {
        return permintaan.getRequestURI().substring(permintaan.getContextPath().length());
    }
}
