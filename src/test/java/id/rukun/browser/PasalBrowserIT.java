package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Which articles of a sentence open their text; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class PasalBrowserIT {

    private static final String JALANKAN = """
            const semua = [{ kunci: 'pergub', regulasi: 'Pergub DKI 171/2016' },
              { kunci: 'banjar', regulasi: 'Perwali Banjar 6/2023' }];
            return (bagianPasal(arguments[0], semua, arguments[1] ?? undefined) ?? [])
              .filter(satu => satu.href).map(satu => satu.href.replace('/rukun/peraturan/', '')).join(' ');
            """;

    @RegisterExtension
    private static final Peramban PERAMBAN = new Peramban();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Kuorum tercapai (Pasal 40 ayat (1) Pergub DKI 171/2016; aturan X)        | -      | pergub/40
            Pasal 11 ayat (3) dan Pasal 1 angka 32 Pergub DKI 171/2016               | -      | pergub/11 pergub/1
            Pasal 36 ayat (2) dan ayat (5), Pasal 37 ayat (2) Pergub DKI 171/2016    | -      | pergub/36 pergub/37
            Pasal 12 Perwali Banjar 6/2023 dan Pasal 9 ayat (1) Pergub DKI 171/2016  | pergub | banjar/12 pergub/9
            Undang peserta (Pasal 39 ayat (1)).                                      | pergub | pergub/39
            Undang peserta (Pasal 39 ayat (1)).                                      | -      | ''
            Bukti perekaman (Pasal 31 UU 27/2022)                                    | pergub | ''
            Menurut Pasal 4 Permendagri 18 Tahun 2018                                | pergub | ''
            Pasal 11 Pergub DKI 171/20166                                            | -      | ''
            Tidak ada yang dirujuk; 11 orang hadir                                   | pergub | ''
            """)
    void tertaut(String kalimat, String bawaan, String harapan) throws IOException {
        String modul = new ClassPathResource("static/rukun/pasal.js").getContentAsString(StandardCharsets.UTF_8);

        assertThat(PERAMBAN.driver().executeScript(modul.replace("export ", "") + JALANKAN, kalimat, bawaan))
                .isEqualTo(harapan);
    }
}
