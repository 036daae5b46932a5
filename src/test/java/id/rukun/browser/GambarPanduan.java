package id.rukun.browser;

import id.rukun.cakupan.Terbitan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The pictures of the guide and the tour, taken while a test walks there: {@code -Dperbarui=true} takes them anew. Beside each
 * lie the words of its screen (headings, labels, buttons, without numbers and dates): where they have become others, the
 * picture is stale and the walk fails.
 */
final class GambarPanduan extends LayarRukun {

    private static final Path GAMBAR = Path.of("src", "docs", "gambar");
    private static final int DIAM = 4;
    private static final String KATA = """
            const tampak = unsur => unsur.getClientRects().length > 0 && !unsur.closest('.rukun-baris')
                && unsur.closest('.rukun-formulir, .modal, dialog, main');
            const bulan = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
            const hari = 'Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu';
            return [...document.querySelectorAll('h1, h2, h3, h4, label, legend, th, dt, button, .rukun-keterangan-kolom')]
                .filter(tampak).map(unsur => unsur.innerText.replace(new RegExp(`\\\\b(${bulan}|${hari})\\\\b|\\\\d+`, 'g'), '#')
                    .replace(/\\s+/g, ' ').trim())
                .filter((teks, ke, semua) => teks && teks !== semua[ke - 1]).join('\\n') + '\\n';
            """;

    private final Set<String> diambil = new HashSet<>();
    private final Akses akses;
    private final ChromeDriver peramban;

    GambarPanduan(ChromeDriver driver) {
        super(driver);
        this.peramban = driver;
        this.akses = new Akses(driver);
    }

    /**
     * Takes a picture, of several of the same name the first.
     *
     * @param nama of the picture, without its ending
     */
    void ambil(String nama) {
        if (!diambil.add(nama)) {
            return;
        }
        akses.layar(1366, 768);
        try {
            String kata = kata();
            if (Boolean.getBoolean("perbarui")) {
                Files.write(GAMBAR.resolve(nama + ".png"), peramban.getScreenshotAs(OutputType.BYTES));
            }
            Terbitan.pastikanMutakhir(GAMBAR.resolve("kata").resolve(nama + ".txt"), kata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            akses.layarBiasa();
        }
    }

    private String kata() {
        List<String> dibaca = new ArrayList<>();
        return tunggu("the screen at rest", () -> {
            dibaca.add((String) jalankan(KATA));
            List<String> terakhir = dibaca.subList(Math.max(0, dibaca.size() - DIAM), dibaca.size());
            return terakhir.size() == DIAM && terakhir.stream().distinct().count() == 1 ? terakhir.get(0) : null;
        });
    }
}
