package id.rukun.panduan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.panduan.Panduan.BagianPanduan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The guide as it is written becomes a page in which every link leads somewhere. */
class NaskahPanduanTest {

    private final Panduan panduan = new Panduan();

    @Test
    @DisplayName("judul, daftar isi, tabel, gambar; nama bagian dari keterangan di atasnya atau dari judulnya")
    void halaman() {
        NaskahPanduan naskah = NaskahPanduan.dari("""
                # Judul & nama

                <!-- bagian: sebuah-kunci -->

                ## Yang pertama

                | A | B |
                |---|---|
                | 1 | <script>alert(1)</script> |

                ![Formulir](gambar/satu.png) ![Luar](https://contoh.id/x.png)

                ## Ada yang keliru: tarik, koreksi
                """);
        assertThat(naskah.judul()).isEqualTo("Judul & nama");
        assertThat(naskah.bagian()).containsExactly(new BagianPanduan("sebuah-kunci", "Yang pertama"),
                new BagianPanduan("ada-yang-keliru-tarik-koreksi", "Ada yang keliru: tarik, koreksi"));
        assertThat(naskah.gambar()).isEqualTo(Set.of("satu.png"));
        assertThat(naskah.isi(semua -> true)).contains("<h2 id=\"sebuah-kunci\">", "<table>", "src=\"/rukun/panduan/gambar/satu.png\"")
                .doesNotContain("<script>", "bagian:", "Judul");
        assertThat(naskah.isi("ada-yang-keliru-tarik-koreksi"::equals)).contains("Ada yang keliru").doesNotContain("Yang pertama", "<table>");
    }

    @Test
    @DisplayName("panduan: tiap bagian bernama sendiri, tiap tautan dan gambar ada, tidak ada yang menuju ke luar")
    void tautan() {
        List<String> nama = panduan.bagian().stream().map(BagianPanduan::id).toList();
        assertThat(nama).doesNotHaveDuplicates().hasSizeGreaterThan(8);
        List<String> alamat = Pattern.compile("(?:href|src)=\"([^\"]*)\"").matcher(panduan.isi(semua -> true)).results()
                .map(satu -> satu.group(1)).toList();
        assertThat(alamat).allSatisfy(satu -> assertThat(satu.startsWith("/rukun/")
                || satu.startsWith("#") && nama.contains(satu.substring(1))).as(satu).isTrue());
        assertThat(panduan.gambar()).isNotEmpty().allSatisfy(satu -> assertThat(panduan.gambar(satu).exists()).isTrue());
    }

    @Test
    @DisplayName("tiap bagian panduan yang ditautkan halaman, jendela, atau formulir ada")
    void ditautkan() {
        Pattern tautan = Pattern.compile("/rukun/panduan#([\\w-]+)|(?:tautanPanduan|bukaJendela\\('[^']*',) ?\\(?'([\\w-]+)'");
        List<String> disebut = Stream.of("classpath:templates/*.html", "classpath:static/rukun/*.js",
                        "classpath:META-INF/resources/webjars/camunda/app/*/scripts/rukun/*.js")
                .flatMap(pola -> isi(pola).flatMap(teks -> tautan.matcher(teks).results()))
                .map(satu -> satu.group(1) == null ? satu.group(2) : satu.group(1)).distinct().toList();
        assertThat(disebut).contains("membaca-berkas", "akun-anda", "kasus-dan-pemberitahuan")
                .allSatisfy(bagian -> assertThat(panduan.memuat(bagian)).as(bagian).isTrue());
        assertThat(Stream.of("mengisi-formulir", "bila-rukun-menolak")).allMatch(panduan::memuat);
    }

    @Test
    @DisplayName("tiap prosedur yang dapat dimulai memiliki bagiannya sendiri dalam panduan")
    void tiapProsedur() {
        Pattern mulai = Pattern.compile("<bpmn:process id=\"([\\w-]+)\"[^>]*candidateStarterGroups");
        List<String> kunci = isi("classpath:processes/*/*.bpmn").map(mulai::matcher).filter(Matcher::find)
                .map(satu -> satu.group(1)).toList();
        assertThat(kunci).contains("tindakan").allSatisfy(satu -> assertThat(panduan.memuat(satu))
                .as("<!-- bagian: " + satu + " --> above its heading in panduan.md").isTrue());
    }

    @Test
    @DisplayName("panduan ada di dalam yang dikemas, tanpa repositori")
    void dikemas() {
        assertThat(new ClassPathResource("panduan/panduan.md").exists()).isTrue();
    }

    private static Stream<String> isi(String pola) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pola)).map(NaskahPanduanTest::isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String isi(Resource satu) {
        try {
            return satu.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
