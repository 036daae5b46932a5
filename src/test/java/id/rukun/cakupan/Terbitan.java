package id.rukun.cakupan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that tests write and hold to its sources; {@code -Dperbarui=true} writes it anew. */
final class Terbitan {

    private Terbitan() {}

    static void pastikanMutakhir(Path berkas, String isi) throws IOException {
        if (Boolean.getBoolean("perbarui")) {
            Files.writeString(berkas, isi);
        }
        assertThat(Files.exists(berkas) ? Files.readString(berkas) : "")
                .as("%s stale: run the test with -Dperbarui=true", berkas).isEqualTo(isi);
    }

    /** The file with other lines between the comments {@code <!-- nama -->} and {@code <!-- /nama -->}. */
    static String denganBagian(Path berkas, String nama, String bagian) throws IOException {
        String lama = Files.readString(berkas);
        String awal = "<!-- " + nama + " -->\n";
        int mulai = lama.indexOf(awal) + awal.length();
        return lama.substring(0, mulai) + bagian + lama.substring(lama.indexOf("<!-- /" + nama + " -->"));
    }
}
