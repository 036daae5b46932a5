package id.rukun.dokumen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Tempat sekejap")
class TempatSekejapTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("tidak bernama selama dipakai, jadi proses yang dimatikan tidak meninggalkan apa pun; isinya tetap terbaca")
    void tidakBernama(@TempDir Path folder) throws IOException {
        Path sekejap = Files.createDirectory(folder.resolve("sekejap"));
        byte[] banyak = new byte[1_000_000];
        banyak[banyak.length - 1] = 7;

        try (RandomAccessStreamCache tempat = TempatSekejap.dalam(sekejap)) {
            RandomAccess isi = tempat.createBuffer();
            isi.write(banyak);
            assertThat(folder).isEmptyDirectory();
            isi.seek(banyak.length - 1L);
            assertThat(isi.read()).isEqualTo(7);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
