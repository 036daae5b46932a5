package id.rukun.simpanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.sidik.Sidik;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder: whole or not there, nobody else's, under no name that somebody chose. */
class FolderPenyimpananTest {

    private static final Instant SAAT = Instant.parse("2027-03-01T02:00:00Z");
    private static final byte[] ISI = {1, 2, 3};

    @TempDir private Path tempat;
    private FolderPenyimpanan folder;

    @BeforeEach
    void siapkan() {
        folder = new FolderPenyimpanan(tempat.resolve("lampiran"), Clock.fixed(SAAT, ZoneOffset.UTC));
    }

    @Test
    @DisplayName("yang disimpan terbaca kembali, terdaftar menurut jam aplikasi, dan hilang bila dihapus")
    void disimpan() throws IOException {
        String id = UUID.randomUUID().toString();
        assertThat(folder.semua()).isEmpty();
        folder.simpan(id, ISI);

        assertThat(folder.baca(id)).contains(ISI);
        assertThat(folder.ukuran(id)).hasValue(ISI.length);
        assertThat(folder.sidik(id)).contains(Sidik.atas(ISI));
        assertThat(folder.semua()).containsExactly(new Penyimpanan.Tersimpan(id, SAAT));
        Path berkas = tempat.resolve("lampiran").resolve(id.substring(0, 2)).resolve(id);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas.getParent()))).isEqualTo("rwx------");

        folder.hapus(id);
        folder.hapus(id);
        assertThat(folder.baca(id)).isEmpty();
        assertThat(folder.ukuran(id)).isEmpty();
        assertThat(folder.sidik(id)).isEmpty();
    }

    @Test
    @DisplayName("yang terhenti di tengah tidak terdaftar dan dibuang sesudah waktunya")
    void setengahJadi() throws IOException {
        String id = UUID.randomUUID().toString();
        Path sisa = Files.createDirectories(tempat.resolve("lampiran/" + id.substring(0, 2))).resolve(id + ".baru");
        Files.write(sisa, ISI);
        Files.setLastModifiedTime(sisa, FileTime.from(SAAT));

        assertThat(folder.semua()).isEmpty();
        folder.buangSetengahJadi(SAAT);
        assertThat(sisa).exists();
        folder.buangSetengahJadi(SAAT.plusSeconds(1));
        assertThat(sisa).doesNotExist();
    }

    @Test
    @DisplayName("hanya id yang menjadi nama berkas")
    void bukanId() {
        assertThatThrownBy(() -> folder.baca("../../kunci-segel.pem")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> folder.simpan("a/b", ISI)).isInstanceOf(IllegalArgumentException.class);
    }
}
