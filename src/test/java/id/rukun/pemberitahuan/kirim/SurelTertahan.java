package id.rukun.pemberitahuan.kirim;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server of a test that does not answer at the step at which it is told to hold: who sends waits there. */
final class SurelTertahan implements AutoCloseable {

    private enum Tahan { TIDAK, SEBELUM_ISI, SESUDAH_ISI }

    private final ServerSocket pintu;
    private final List<String> messageId = new CopyOnWriteArrayList<>();
    private final Set<String> penerima = new ConcurrentSkipListSet<>();
    private final AtomicInteger tertahan = new AtomicInteger();
    private volatile Tahan tahan = Tahan.TIDAK;

    SurelTertahan() throws IOException {
        pintu = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread penjaga = new Thread(this::terima, "surel-tertahan");
        penjaga.setDaemon(true);
        penjaga.start();
    }

    int port() {
        return pintu.getLocalPort();
    }

    /** From now on it does not say whether it takes the letter. */
    void tahanSebelumIsi() {
        tahan(Tahan.SEBELUM_ISI);
    }

    /** From now on it takes the letter and does not say so. */
    void tahanSesudahIsi() {
        tahan(Tahan.SESUDAH_ISI);
    }

    void lepas() {
        tahan(Tahan.TIDAK);
    }

    private void tahan(Tahan langkah) {
        tertahan.set(0);
        tahan = langkah;
    }

    /** Waits until somebody waits for its answer. */
    void tungguTertahan() {
        await().atMost(Duration.ofMinutes(3)).until(() -> tertahan.get() > 0);
    }

    /** Message-ID of each letter that it has taken, as often as it has. */
    List<String> diterima() {
        return List.copyOf(messageId);
    }

    /** To whom the letters went. */
    Set<String> penerima() {
        return new TreeSet<>(penerima);
    }

    private void terima() {
        while (!pintu.isClosed()) {
            try (Socket tamu = pintu.accept()) {
                layani(tamu);
            } catch (IOException putus) {
                // Who sends was killed, or the test is over.
                continue;
            }
        }
    }

    private void layani(Socket tamu) throws IOException {
        BufferedReader dari = new BufferedReader(new InputStreamReader(tamu.getInputStream(), StandardCharsets.UTF_8));
        PrintStream ke = new PrintStream(tamu.getOutputStream(), true, StandardCharsets.US_ASCII);
        jawab(ke, "220 uji");
        for (String perintah = dari.readLine(); perintah != null; perintah = dari.readLine()) {
            if (perintah.startsWith("DATA")) {
                if (tahan == Tahan.SEBELUM_ISI) {
                    tahan(dari);
                    return;
                }
                jawab(ke, "354 isi");
                isi(dari);
                if (tahan == Tahan.SESUDAH_ISI) {
                    tahan(dari);
                    return;
                }
            } else if (perintah.startsWith("RCPT TO:")) {
                penerima.add(perintah.replaceAll("RCPT TO:<([^>]+)>.*", "$1"));
            }
            jawab(ke, perintah.startsWith("QUIT") ? "221 selesai" : "250 ya");
        }
    }

    /** Until who sends is gone. */
    private void tahan(BufferedReader dari) throws IOException {
        tertahan.incrementAndGet();
        while (dari.readLine() != null) {
            continue;
        }
    }

    private void isi(BufferedReader dari) throws IOException {
        for (String baris = dari.readLine(); baris != null && !baris.equals("."); baris = dari.readLine()) {
            if (baris.startsWith("Message-ID: ")) {
                messageId.add(baris.substring("Message-ID: ".length()));
            }
        }
    }

    private static void jawab(PrintStream ke, String kalimat) {
        ke.print(kalimat + "\r\n");
        ke.flush();
    }

    @Override
    public void close() throws IOException {
        pintu.close();
    }
}
