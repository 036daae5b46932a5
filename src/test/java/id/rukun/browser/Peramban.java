package id.rukun.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/** One headless Chromium per test, with a profile of its own; leaves a picture in {@code target/browser} on failure. */
class Peramban implements BeforeEachCallback, AfterEachCallback {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

    private static final Path POTRET = Path.of("target", "browser");
    private static final String[] FLAGS = {"--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--lang=id-ID", "--window-size=1280,900"};

    /**
     * What Camunda's own pages miss (a session before signing in, a task that was just completed), and what the test provokes:
     * refusals of forms and files, which are answered with 400, papers that are being printed, and addresses where nobody
     * answers.
     */
    private static final Pattern BUKAN_KESALAHAN = Pattern.compile("/camunda/api/admin/auth/user/default - .* 404 "
            + "|/engine/default/task/[^/ ]+ - .* 404 |/submit-form - .* 400 |/api/rukun/lampiran\\?nama=\\S+ - .* 400 "
            + "|/dokumen/\\S+\\.pdf - .* 503 "
            + "|net::ERR_BLOCKED_BY_CLIENT");

    private static final String UNDUHAN = "unduhan";

    private final String zona;
    private ChromeDriver driver;
    private Path profil;

    Peramban() {
        this("Asia/Jakarta");
    }

    /** @param zona time zone of the machine on which the browser believes to run */
    Peramban(String zona) {
        this.zona = zona;
    }

    static boolean terpasang() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER);
    }

    @Override
    public void beforeEach(ExtensionContext konteks) throws IOException {
        profil = Files.createTempDirectory("peramban");
        ChromeDriverService layanan = new ChromeDriverService.Builder().usingDriverExecutable(CHROMEDRIVER.toFile())
                .withEnvironment(Map.of("TZ", zona)).build();
        driver = new ChromeDriver(layanan, pilihan());
    }

    private ChromeOptions pilihan() {
        LoggingPreferences catatan = new LoggingPreferences();
        catatan.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions pilihan = new ChromeOptions();
        pilihan.setBinary(CHROMIUM.toFile());
        pilihan.addArguments(FLAGS);
        pilihan.addArguments("--user-data-dir=" + profil);
        pilihan.setExperimentalOption("prefs", Map.of("intl.accept_languages", "id-ID,id",
                "download.default_directory", profil.resolve(UNDUHAN).toString()));
        pilihan.setCapability("goog:loggingPrefs", catatan);
        return pilihan;
    }

    @Override
    public void afterEach(ExtensionContext konteks) throws IOException {
        try {
            if (konteks.getExecutionException().isPresent()) {
                potret(konteks.getRequiredTestMethod().getName());
            }
        } finally {
            driver.quit();
            FileSystemUtils.deleteRecursively(profil);
        }
    }

    /** Leaves a picture of the page in {@code target/browser}. */
    void potret(String nama) throws IOException {
        potret(driver, nama);
    }

    /** The same of a window of another size. */
    void potret(String nama, int lebar, int tinggi) throws IOException {
        driver.manage().window().setSize(new Dimension(lebar, tinggi));
        potret(nama);
    }

    static void potret(ChromeDriver driver, String nama) throws IOException {
        Files.createDirectories(POTRET);
        Files.write(POTRET.resolve(nama + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Leaves a file beside the pictures. */
    void simpan(String nama, byte[] isi) throws IOException {
        Files.createDirectories(POTRET);
        Files.write(POTRET.resolve(nama), isi);
    }

    /** Where the browser puts what is downloaded. */
    Path unduhan() {
        return profil.resolve(UNDUHAN);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** From now on nobody answers at these addresses ({@code *} stands for any text). */
    void putus(String... alamat) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(alamat)));
    }

    /** Everybody answers again. */
    void sambung() {
        putus();
    }

    /** What the console reported as an error since it was last asked. */
    List<String> kesalahan() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entri -> entri.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .filter(pesan -> !BUKAN_KESALAHAN.matcher(pesan).find())
                .toList();
    }
}
