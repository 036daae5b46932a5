package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.RukunApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** An application in a JVM of its own: it can be killed, and several of them can work on one database. */
public final class Simpul implements AutoCloseable {

    private static final Duration BATAS_NYALA = Duration.ofMinutes(3);

    private final int port;
    private final Process proses;

    private Simpul(int port, Process proses) {
        this.port = port;
        this.proses = proses;
    }

    /**
     * Starts one with the demo data.
     *
     * @param log file that takes all that it says
     * @param properti what it is told besides its port
     */
    public static Simpul jalankan(Path log, Map<String, ?> properti) throws IOException {
        int port = portBebas();
        // The folder of data holds the key of the seals, the same for all applications.
        Stream<String> perintah = Stream.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=240m",
                "-DRUKUN_DATA=" + System.getProperty("RUKUN_DATA", "target/data"), "-cp",
                System.getProperty("java.class.path"), RukunApplication.class.getName(),
                "--spring.profiles.active=demo", "--server.port=" + port);
        return new Simpul(port, new ProcessBuilder(Stream.concat(perintah, Stream.of(argumen(properti))).toList())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    /** Properties as they stand on a command line. */
    public static String[] argumen(Map<String, ?> properti) {
        return properti.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue()).toArray(String[]::new);
    }

    public int port() {
        return port;
    }

    /** Waits until an account can sign in: the offices follow the register last of all at start-up. */
    public Simpul tunggu(String akun) throws InterruptedException {
        Instant batas = Instant.now().plus(BATAS_NYALA);
        while (!menjawab(akun)) {
            assertThat(proses.isAlive()).as("aplikasi hidup").isTrue();
            assertThat(Instant.now()).as("aplikasi menyala").isBefore(batas);
            Thread.sleep(200);
        }
        return this;
    }

    /** Ends it as {@code kill -9} does, in the midst of what it is at. */
    public void bunuh() throws InterruptedException {
        proses.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        bunuh();
    }

    private boolean menjawab(String akun) {
        try {
            int status = new Klien(port, akun).ambil("/engine-rest/task/count").status();
            assertThat(status).as("no door opens before accounts and rights are there").isIn(200, 503);
            return status == 200;
        } catch (UncheckedIOException belumMenyala) {
            return false;
        }
    }

    private static int portBebas() throws IOException {
        try (ServerSocket soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        }
    }
}
