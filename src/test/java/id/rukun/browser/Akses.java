package id.rukun.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;

/** What stops somebody who works by keyboard, with a screen reader or on a small screen, as axe and the page's width tell it. */
final class Akses {

    private static final Set<String> BERAT = Set.of("serious", "critical");
    private static final String TERPOTONG = """
            const lebar = document.documentElement.clientWidth;
            const bergulir = unsur => unsur && (getComputedStyle(unsur).overflowX === 'auto' || bergulir(unsur.parentElement));
            return [...document.querySelectorAll(arguments[0])].flatMap(akar => [akar, ...akar.querySelectorAll('*')])
                .filter(unsur => unsur.getClientRects().length && unsur.getBoundingClientRect().right > lebar + 1
                    && !bergulir(unsur.parentElement))
                .map(unsur => unsur.tagName + '.' + unsur.className + ' ' + unsur.textContent.trim().slice(0, 40));
            """;

    private final ChromeDriver driver;
    private final List<String> temuan = new ArrayList<>();

    Akses(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A screen of another size, also one that is smaller than a window can be. */
    void layar(int lebar, int tinggi) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", lebar, "height", tinggi, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The screen as large as the window again. */
    void layarBiasa() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /**
     * Looks for serious findings in a part of the page and for what lies beyond the edge of the screen; leaves a picture.
     *
     * @param nama of the picture
     * @param bagian selector of what is looked at
     */
    Akses periksa(String nama, String bagian) throws IOException {
        temuan(bagian).forEach(satu -> temuan.add(nama + ": " + satu));
        return periksaTepi(nama, bagian);
    }

    /** Looks for what lies beyond the edge only, where the same page was looked at on a screen of another size. */
    Akses periksaTepi(String nama, String bagian) throws IOException {
        Peramban.potret(driver, nama);
        ((List<?>) driver.executeScript(TERPOTONG, bagian)).forEach(satu -> temuan.add(nama + ": beyond the edge: " + satu));
        return this;
    }

    /** What was found since this was last asked, on all pages that were looked at. */
    List<String> temuan() {
        List<String> hasil = List.copyOf(temuan);
        temuan.clear();
        return hasil;
    }

    /** In the page itself: no page here has frames, for which axe would otherwise open a window each time. */
    private List<String> temuan(String bagian) {
        return new AxeBuilder().setLegacyMode().include(List.of(bagian)).analyze(driver).getViolations().stream()
                .filter(rule -> BERAT.contains(rule.getImpact())).map(Akses::sebutan).toList();
    }

    private static String sebutan(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).limit(5).toList();
    }
}
