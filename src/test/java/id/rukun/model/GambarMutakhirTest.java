package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the documentation show the models as they are. */
class GambarMutakhirTest {

    /** SHA-256 of the text {@code abc}, from FIPS 180-2. */
    private static final String SIDIK_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;
    private SidikGambar sidikGambar;

    @BeforeEach
    void satuModelDenganGambar() throws IOException {
        sidikGambar = new SidikGambar(folder.resolve("processes"), folder.resolve("gambar"));
        Files.createDirectories(sidikGambar.model().resolve("rtrw"));
        Files.createDirectories(sidikGambar.gambar());
        Files.writeString(sidikGambar.model().resolve("rtrw/pemilihan.bpmn"), "abc");
        Files.writeString(sidikGambar.gambar().resolve("rtrw-pemilihan.png"), "");
        Files.writeString(sidikGambar.gambar().resolve("sidik.properties"), "rtrw-pemilihan.png=" + SIDIK_ABC);
    }

    @Test
    @DisplayName("every model of the product has a fresh picture; cure: npm run gambar in src/tools")
    void gambarProdukMutakhir() throws IOException {
        assertThat(new SidikGambar(Path.of("processes"), Path.of("src/docs/gambar")).keluhan()).isEmpty();
    }

    @Test
    void gambarSegarTanpaKeluhan() throws IOException {
        assertThat(sidikGambar.keluhan()).isEmpty();
    }

    @Test
    void modelTanpaGambarDikeluhkan() throws IOException {
        Files.delete(sidikGambar.gambar().resolve("rtrw-pemilihan.png"));

        assertThat(sidikGambar.keluhan()).containsExactly("rtrw-pemilihan.png: model has no picture");
    }

    @Test
    void gambarTanpaModelDikeluhkan() throws IOException {
        Files.writeString(sidikGambar.gambar().resolve("rtrw-lama.png"), "");

        assertThat(sidikGambar.keluhan()).containsExactly("rtrw-lama.png: picture has no model");
    }

    @Test
    void sidikTanpaModelDikeluhkan() throws IOException {
        Files.delete(sidikGambar.model().resolve("rtrw/pemilihan.bpmn"));
        Files.delete(sidikGambar.gambar().resolve("rtrw-pemilihan.png"));

        assertThat(sidikGambar.keluhan()).containsExactly("rtrw-pemilihan.png: picture has no model");
    }

    @Test
    void modelYangBerubahDikeluhkan() throws IOException {
        Files.writeString(sidikGambar.model().resolve("rtrw/pemilihan.bpmn"), "abcd");

        assertThat(sidikGambar.keluhan())
                .containsExactly("rtrw-pemilihan.png: picture shows another edition of the model");
    }
}
