package id.rukun.cakupan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that tests write and hold to its sources; {@code -Dperbarui=true} writes it anew. */
public final class Terbitan {

    private Terbitan() {}

    public static void pastikanMutakhir(Path berkas, String isi) throws IOException {
        if (Boolean.getBoolean("perbarui")) {
            Files.createDirectories(berkas.getParent());
            Files.writeString(berkas, isi);
        }
        assertThat(Files.exists(berkas) ? Files.readString(berkas) : "")
                .as("%s stale: run the test with -Dperbarui=true", berkas).isEqualTo(isi);
    }
}
