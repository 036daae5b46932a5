package id.rukun.engine.door.body;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.visitor.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every body whole before anybody asks who sent it: no more than {@value #PALING_BANYAK} bytes, said beforehand
 * (the longest form needs a tenth of it), within a total time, and only so many of one address at once. Whoever sends
 * slowly holds a thread of the server for that time and no longer.
 */
public class BodyFilter extends OncePerRequestFilter {

    static final int PALING_BANYAK = 1_048_576;

    private static final int SEPOTONG = 8192;
    private final BodyLimits batas;
    private final OpenRequests terbuka;
    private final OpenRequests mengirim;

    public BodyFilter(BodyLimits batas) {
        this.batas = batas;
        this.terbuka = new OpenRequests(batas.permintaanPerAlamat());
        this.mengirim = new OpenRequests(batas.badanPerAlamat());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        String alamat = ClientAddress.dari(permintaan);
        if (!terbuka.masuk(alamat)) {
            tutup(permintaan, jawaban, HttpStatus.TOO_MANY_REQUESTS);
            return;
        }
        try {
            HttpServletRequest terbaca = berbadan(permintaan) ? terima(permintaan, jawaban, alamat) : permintaan;
            if (terbaca != null) {
                rantai.doFilter(terbaca, jawaban);
            }
        } finally {
            terbuka.keluar(alamat);
        }
    }

    private static boolean berbadan(HttpServletRequest permintaan) {
        return permintaan.getContentLengthLong() > 0 || permintaan.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** The request with its body in it, or {@code null} if it was refused. */
    private HttpServletRequest terima(HttpServletRequest permintaan, HttpServletResponse jawaban, String alamat)
            throws IOException {
        if (!mengirim.masuk(alamat)) {
            tutup(permintaan, jawaban, HttpStatus.TOO_MANY_REQUESTS);
            return null;
        }
        try {
            return baca(permintaan, jawaban);
        } finally {
            mengirim.keluar(alamat);
        }
    }

    private HttpServletRequest baca(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        long hingga = System.nanoTime() + batas.waktuBadan().minus(batas.diamBadan()).toNanos();
        HttpStatus salah = permintaan.getContentLengthLong() < 0 ? HttpStatus.LENGTH_REQUIRED
                : permintaan.getContentLengthLong() > PALING_BANYAK ? HttpStatus.PAYLOAD_TOO_LARGE : null;
        if (salah != null) {
            tutup(permintaan, jawaban, salah);
            jawaban.flushBuffer();
            // Whoever is still sending reads the answer only when he has finished.
            baca(permintaan.getInputStream(), hingga, 2 * PALING_BANYAK);
            return null;
        }
        byte[] badan = baca(permintaan.getInputStream(), hingga, permintaan.getContentLength());
        if (badan.length < permintaan.getContentLength()) {
            tutup(permintaan, jawaban, HttpStatus.REQUEST_TIMEOUT);
            return null;
        }
        return new ReplayedRequest(permintaan, badan);
    }

    /**
     * What has come when it is enough, when the sender ends or falls silent, or when the time is over.
     *
     * @param hingga until when (as {@link System#nanoTime}) one more read begins; the last one may find nobody sending
     */
    private static byte[] baca(InputStream masuk, long hingga, int palingBanyak) {
        ByteArrayOutputStream badan = new ByteArrayOutputStream();
        byte[] sepotong = new byte[SEPOTONG];
        try {
            int n = 0;
            while (n >= 0 && badan.size() < palingBanyak && System.nanoTime() - hingga < 0) {
                n = masuk.read(sepotong);
                badan.write(sepotong, 0, Math.max(n, 0));
            }
        } catch (IOException terputus) {
            // nothing more comes
        }
        return badan.toByteArray();
    }

    private static void tutup(HttpServletRequest permintaan, HttpServletResponse jawaban, HttpStatus status)
            throws IOException {
        jawaban.setHeader(HttpHeaders.CONNECTION, "close");
        DoorAnswer.tolak(permintaan, jawaban, status.value());
    }
}
