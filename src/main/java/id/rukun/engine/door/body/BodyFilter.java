package id.rukun.engine.door.body;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.visitor.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every body whole before anybody asks who sent it: no more than {@value #PALING_BANYAK} bytes, said beforehand
 * (the longest form needs a tenth of it), within a total time, and only so many of one address at once. Whoever sends
 * slowly holds a thread of the server for that time and no longer. Files ({@link FileDoor}) are judged by their length alone
 * and read behind the other doors.
 */
public class BodyFilter extends OncePerRequestFilter {

    static final int PALING_BANYAK = 1_048_576;

    private final BodyLimits batas;
    private final FileDoor berkas;
    private final OpenRequests terbuka;
    private final OpenRequests mengirim;

    public BodyFilter(BodyLimits batas, FileDoor berkas) {
        this.batas = batas;
        this.berkas = berkas;
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
            if (berbadan(permintaan) && berkas.cocok(permintaan)) {
                teruskan(permintaan, jawaban, rantai, alamat);
                return;
            }
            HttpServletRequest terbaca = berbadan(permintaan) ? terima(permintaan, jawaban, alamat) : permintaan;
            if (terbaca != null) {
                rantai.doFilter(terbaca, jawaban);
            }
        } finally {
            selesai(permintaan, () -> terbuka.keluar(alamat));
        }
    }

    /** A request that goes on by itself is over when it has its answer. */
    private static void selesai(HttpServletRequest permintaan, Runnable keluar) {
        if (permintaan.isAsyncStarted()) {
            RefusedBody.sesudahnya(permintaan, keluar);
        } else {
            keluar.run();
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

    /** A file is read by whoever answers, once it is known who sends it. */
    private void teruskan(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai, String alamat)
            throws ServletException, IOException {
        if (!mengirim.masuk(alamat)) {
            tutup(permintaan, jawaban, HttpStatus.TOO_MANY_REQUESTS);
            return;
        }
        Runnable pengiriman = FileDoor.pengiriman(permintaan, () -> mengirim.keluar(alamat));
        try {
            HttpStatus salah = salahUkuran(permintaan, berkas.terbesar());
            if (salah == null) {
                rantai.doFilter(permintaan, jawaban);
            } else if (salah == HttpStatus.PAYLOAD_TOO_LARGE) {
                jawaban.setHeader(HttpHeaders.CONNECTION, "close");
                DoorAnswer.tolak(permintaan, jawaban, salah.value(), berkas.terlaluBesar(permintaan));
                buang(permintaan, jawaban, berkas.terbesar());
            } else {
                tutup(permintaan, jawaban, salah);
            }
        } finally {
            selesai(permintaan, pengiriman);
        }
    }

    private static HttpStatus salahUkuran(HttpServletRequest permintaan, long palingBanyak) {
        return permintaan.getContentLengthLong() < 0 ? HttpStatus.LENGTH_REQUIRED
                : permintaan.getContentLengthLong() > palingBanyak ? HttpStatus.PAYLOAD_TOO_LARGE : null;
    }

    /** Whoever is still sending reads the answer only when he has finished. */
    private void buang(HttpServletRequest permintaan, HttpServletResponse jawaban, long palingBanyak) throws IOException {
        jawaban.flushBuffer();
        BodyReader.buang(permintaan.getInputStream(), hingga(), 2 * palingBanyak);
    }

    private long hingga() {
        return System.nanoTime() + batas.waktuBadan().minus(batas.diamBadan()).toNanos();
    }

    private HttpServletRequest baca(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        HttpStatus salah = salahUkuran(permintaan, PALING_BANYAK);
        if (salah != null) {
            tutup(permintaan, jawaban, salah);
            buang(permintaan, jawaban, PALING_BANYAK);
            return null;
        }
        byte[] badan = BodyReader.baca(permintaan.getInputStream(), hingga(), permintaan.getContentLength());
        if (badan.length < permintaan.getContentLength()) {
            tutup(permintaan, jawaban, HttpStatus.REQUEST_TIMEOUT);
            return null;
        }
        return new ReplayedRequest(permintaan, badan);
    }

    private static void tutup(HttpServletRequest permintaan, HttpServletResponse jawaban, HttpStatus status)
            throws IOException {
        jawaban.setHeader(HttpHeaders.CONNECTION, "close");
        DoorAnswer.tolak(permintaan, jawaban, status.value());
    }
}
