package id.rukun.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;

/** What all pages share: waiting, clicking and typing, patiently, for pages redraw themselves and machines are slow. */
abstract class LayarRukun {

    static final Duration SABAR = Duration.ofSeconds(60);

    private static final Duration SELANG = Duration.ofMillis(150);
    private static final List<String> BERGANTI =
            List.of("does not belong to the document", "aborted by navigation");

    // So often the same is read before a page is taken to be at rest.
    private static final int DIAM = 8;
    private static final String TERBACA = """
            const tampak = unsur => unsur.getClientRects().length > 0;
            const petunjuk = [...document.querySelectorAll('[placeholder], [title], [aria-label], [tooltip]')].filter(tampak)
                .flatMap(unsur => ['placeholder', 'title', 'aria-label', 'tooltip'].map(nama => unsur.getAttribute(nama)));
            return [document.title, document.body.innerText, ...petunjuk.filter(Boolean)].join('\\n');
            """;

    final WebDriver driver;

    LayarRukun(WebDriver driver) {
        this.driver = driver;
    }

    /** Waits until something is there (neither null nor false) and returns it. */
    final <T> T tunggu(String apa, Supplier<T> syarat) {
        return new FluentWait<>(driver).withTimeout(SABAR).pollingEvery(SELANG).withMessage(apa)
                .ignoreAll(List.of(NoSuchElementException.class, StaleElementReferenceException.class,
                        ElementClickInterceptedException.class, ElementNotInteractableException.class))
                .until(d -> selagiBerganti(syarat));
    }

    /** The driver has more ways to say that the page was replaced while it looked: then nothing is there yet. */
    private static <T> T selagiBerganti(Supplier<T> syarat) {
        try {
            return syarat.get();
        } catch (WebDriverException e) {
            if (BERGANTI.stream().anyMatch(String.valueOf(e.getMessage())::contains)) {
                return null;
            }
            throw e;
        }
    }

    /** The first visible element, as soon as there is one. */
    final WebElement tampak(By tempat) {
        return tunggu("visible: " + tempat, () -> semuaTampak(tempat).stream().findFirst().orElse(null));
    }

    final List<WebElement> semuaTampak(By tempat) {
        return driver.findElements(tempat).stream().filter(WebElement::isDisplayed).toList();
    }

    final void tungguHilang(By tempat) {
        tunggu("gone: " + tempat, () -> semuaTampak(tempat).isEmpty());
    }

    final void klik(By tempat) {
        tunggu("clickable: " + tempat, () -> {
            klik(tampak(tempat));
            return true;
        });
    }

    /** Clicks what lies still: what a window that opens still moves is gone from under the pointer. */
    final void klikYangDiam(By tempat) {
        List<Rectangle> letak = new ArrayList<>();
        tunggu("at rest: " + tempat, () -> {
            letak.add(tampak(tempat).getRect());
            List<Rectangle> terakhir = letak.subList(Math.max(0, letak.size() - DIAM), letak.size());
            return terakhir.size() == DIAM && terakhir.stream().distinct().count() == 1;
        });
        klik(tempat);
    }

    /** Clicks; an open calendar or list that lies on the element is closed first. */
    final void klik(WebElement unsur) {
        jalankan("arguments[0].scrollIntoView({block: 'center'})", unsur);
        try {
            unsur.click();
        } catch (ElementClickInterceptedException e) {
            driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
            unsur.click();
        }
    }

    /** Replaces what stands in an input, as a person does: marks all and types. */
    final void ketik(WebElement masukan, String teks) {
        klik(masukan);
        masukan.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, teks);
    }

    /** The same, and leaves the input, which closes its calendar. */
    final void ketikLaluPindah(WebElement masukan, String teks) {
        ketik(masukan, teks);
        masukan.sendKeys(Keys.TAB);
    }

    /** The link on a dossier that is shown inside the web application; {@code null} as long as there is none. */
    final WebElement tautanCetak() {
        return (WebElement) jalankan("return [...document.querySelectorAll('*')].map(unsur => unsur.shadowRoot)"
                + ".filter(Boolean).map(akar => akar.querySelector('a[target=_blank]')).find(Boolean) ?? null");
    }

    /** Follows a link that opens a tab of its own, and returns what can be read there, in the page's own dress. */
    final String tabBaru(WebElement tautan) {
        Set<String> sebelum = driver.getWindowHandles();
        String asal = driver.getWindowHandle();
        // By the keyboard: the driver does not click in the shadow tree in which the dossier is shown.
        jalankan("arguments[0].focus()", tautan);
        new Actions(driver).sendKeys(Keys.ENTER).perform();
        String baru = tunggu("a new tab", () -> driver.getWindowHandles().stream()
                .filter(satu -> !sebelum.contains(satu)).findFirst().orElse(null));
        driver.switchTo().window(baru);
        tunggu("the page's style sheet", () -> Boolean.TRUE.equals(jalankan("return [...document.styleSheets]"
                + ".some(gaya => gaya.href && new URL(gaya.href).pathname.startsWith('/rukun/')"
                + " && gaya.cssRules.length > 0)")));
        String teks = tampak(css("body")).getText();
        driver.close();
        driver.switchTo().window(asal);
        return teks;
    }

    /** Everything that can be read on the page at rest: its title, its texts, the hints of its fields and buttons. */
    final String terbaca() {
        List<String> dibaca = new ArrayList<>();
        return tunggu("the page at rest", () -> {
            dibaca.add((String) jalankan(TERBACA));
            return diam(dibaca) ? dibaca.get(dibaca.size() - 1) : null;
        });
    }

    private static boolean diam(List<String> dibaca) {
        List<String> terakhir = dibaca.subList(Math.max(0, dibaca.size() - DIAM), dibaca.size());
        return terakhir.size() == DIAM && terakhir.stream().distinct().count() == 1
                && !terakhir.get(0).toLowerCase(Locale.ROOT).contains("memuat");
    }

    final Object jalankan(String skrip, Object... argumen) {
        return ((JavascriptExecutor) driver).executeScript(skrip, argumen);
    }

    static By css(String pola) {
        return By.cssSelector(pola);
    }
}
