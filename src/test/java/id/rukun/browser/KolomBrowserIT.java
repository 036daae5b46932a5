package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What single fields do by themselves; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class KolomBrowserIT {

    private static final String DESIMAL = """
            <form><div data-lembar="data-lembar"></div><div data-kolom="luas" data-jenis="bilangan" data-desimal="data-desimal">
            <label class="rukun-label">Luas</label><input type="text"/></div></form>
            """;
    private static final String TANGGAL = """
            <form%s><div data-lembar="data-lembar"></div><div data-kolom="hari" data-jenis="tanggal">
            <label class="rukun-label">Hari</label><input type="text"/></div></form>
            """;

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @Test
    @DisplayName("bilangan pecahan yang tersimpan diterima kembali oleh kolomnya sendiri")
    void pecahan() throws IOException {
        for (String luas : new String[] {"1.125", "0.5", "1250", "1250.125"}) {
            try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), DESIMAL, "{awal: {luas: " + luas + "}}")) {
                assertThat(formulir.buka().kirim().at("/luas/value").asDouble()).isEqualTo(Double.parseDouble(luas));
            }
        }
    }

    @Test
    @DisplayName("hari ini pada kalender adalah hari ini bagi Rukun, bukan bagi peramban")
    void hariIni() throws IOException {
        try (FormulirLepas tugas = new FormulirLepas(peramban.driver(), TANGGAL.formatted(""), "{hariIni: '2031-02-03'}")) {
            assertThat(kalender(tugas)).isEqualTo("2031-02-03");
        }
        try (FormulirLepas mulai = new FormulirLepas(peramban.driver(),
                TANGGAL.formatted(" data-hari-ini=\"2032-03-04\""), "undefined")) {
            assertThat(kalender(mulai)).isEqualTo("2032-03-04");
        }
    }

    private static Object kalender(FormulirLepas formulir) {
        formulir.buka().satu(".rukun-kalender").click();
        return formulir.jalankan("return window.kalender.now");
    }
}
