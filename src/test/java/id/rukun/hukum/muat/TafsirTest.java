package id.rukun.hukum.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.Tafsir;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The readings: each that is cited is told with its reason, and none that nobody cites. */
class TafsirTest {

    private static final Pattern ID = Pattern.compile("(?:AMB|(?:BKT|BJR)-A)-\\d+");
    private static final Path HALAMAN = Path.of("src/docs/tafsir.md");

    @Test
    void setiapYangDirujukTercatatDanSebaliknya() {
        assertThat(HukumUji.TAFSIR.semua()).extracting(Tafsir::id).containsExactlyElementsOf(dirujuk());
    }

    @Test
    void halamanMutakhir() throws IOException {
        if (Boolean.getBoolean("perbarui")) {
            Files.writeString(HALAMAN, halaman());
        }
        assertThat(HALAMAN).as("stale: run the test with -Dperbarui=true").hasContent(halaman());
    }

    @Test
    void bahasaIndonesiaTanpaCacat() {
        assertThat(HukumUji.TAFSIR.semua()).allSatisfy(t -> {
            assertThat(t.pertanyaan()).endsWith("?");
            assertThat(t.pilihan() + t.alasan()).doesNotContain("  ", "null").endsWith(".");
            assertThat(t.dasar()).startsWith("Pasal ")
                    .endsWith(" " + PeraturanUji.dari(t.id()).orElseThrow().sebutan());
        });
    }

    private static Set<String> dirujuk() {
        Set<String> semua = new TreeSet<>();
        HukumUji.KATALOG.semua().stream().map(KeteranganAturan::tafsir).forEach(semua::addAll);
        HukumUji.PARAMETER.semua().stream().map(Parameter::tafsir).forEach(semua::addAll);
        semua.addAll(dalam(Path.of("processes")));
        semua.addAll(dalam(Path.of("forms")));
        semua.addAll(dalam(Path.of("src/main/java")));
        return semua;
    }

    private static Collection<String> dalam(Path folder) {
        try (Stream<Path> berkas = Files.walk(folder)) {
            return berkas.filter(Files::isRegularFile).filter(b -> b.toString().matches(".*\\.(?:bpmn|form|html|java)"))
                    .flatMap(b -> ID.matcher(isi(b)).results().map(MatchResult::group))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String isi(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String halaman() {
        StringBuilder teks = new StringBuilder("""
                # Tafsir yang dipilih

                Di tempat-tempat ini peraturan dapat dibaca lebih dari satu cara. Rukun memilih satu cara, menyebutnya
                (“menurut tafsir AMB-08”) di mana pun aturannya berbicara, dan memberi alasannya di sini. Halaman yang sama
                disajikan aplikasi pada `/rukun/tafsir`, dan sebagai data pada `/api/tafsir`. Ditulis dari
                `src/main/resources/hukum/tafsir-*.yaml` oleh sebuah uji; jangan diubah di sini.
                """);
        for (Tafsir t : HukumUji.TAFSIR.semua()) {
            teks.append("\n## ").append(t.id()).append("\n\n**").append(t.dasar()).append("**\n\n")
                    .append("- Pertanyaan: ").append(t.pertanyaan()).append('\n')
                    .append("- Yang dipilih: ").append(t.pilihan()).append('\n')
                    .append("- Alasan: ").append(t.alasan()).append('\n')
                    .append("- Dirujuk oleh: ").append(perujuk(t.id())).append('\n');
        }
        return teks.toString();
    }

    private static String perujuk(String id) {
        String semua = Stream.concat(
                HukumUji.KATALOG.semua().stream().filter(a -> a.tafsir().contains(id)).map(a -> "aturan " + a.id()),
                HukumUji.PARAMETER.semua().stream().filter(p -> p.tafsir().contains(id)).map(p -> "parameter " + p.id()))
                .distinct().collect(Collectors.joining(", "));
        return semua.isEmpty() ? "keterangan dalam model atau naskah" : semua;
    }
}
