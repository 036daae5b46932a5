package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;

/** The field library's reader of typed values, in a browser that stands far west of Indonesia; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class BacaNilaiBrowserIT {

    private static final String MODUL =
            "META-INF/resources/webjars/camunda/app/tasklist/scripts/rukun/baca-nilai.js";
    private static final String JALANKAN = """
            const baca = { tanggal: bacaTanggal, jam: bacaJam, rupiah: bacaRupiah, bilangan: teks => bacaBilangan(teks),
              desimal: teks => bacaBilangan(teks, true) };
            return JSON.stringify(JSON.parse(arguments[0])
              .map(({ jenis, teks }) => ({ jenis, teks, ...baca[jenis](teks) })));
            """;

    @RegisterExtension
    private final Peramban peramban = new Peramban("America/Los_Angeles");

    @Test
    @DisplayName("setiap contoh terbaca sama seperti di server, juga di Los Angeles")
    void contoh() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String contoh = isi("uji/baca-nilai.json");
        assertThat(peramban.driver().executeScript("return new Date(0).getTimezoneOffset()")).isEqualTo(480L);

        Object terbaca = peramban.driver().executeScript(isi(MODUL).replace("export ", "") + JALANKAN, contoh);

        assertThat(mapper.readTree((String) terbaca)).isEqualTo(mapper.<JsonNode>readTree(contoh));
    }

    private static String isi(String nama) throws IOException {
        return new ClassPathResource(nama).getContentAsString(StandardCharsets.UTF_8);
    }
}
