package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.impor.ImporDitolakException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerkasKodeTest {

    private static final List<String> KEPALA = List.of("akun", "kode");
    private static final List<List<String>> ISI = List.of(List.of("siti.aminah", "AAAA-BBBB"));

    @TempDir private Path folder;

    @Test
    @DisplayName("hanya pemiliknya yang membaca; namanya baru ada sesudah tetap, isinya sudah sebelumnya")
    void tetap() throws IOException {
        Path ke = folder.resolve("kode.csv");
        BerkasKode berkas = BerkasKode.baru(ke);
        Path sebagian = folder.resolve("kode.csv.sebagian");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sebagian))).isEqualTo("rw-------");
        berkas.terima(KEPALA, ISI);
        assertThat(sebagian).content().contains("siti.aminah;AAAA-BBBB");
        assertThat(ke).doesNotExist();
        assertThat(berkas.tetap()).isOne();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ke))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.sebagian");
        assertThatThrownBy(() -> BerkasKode.baru(ke)).isInstanceOf(ImporDitolakException.class).hasMessageContaining("sudah ada");
        assertThat(ke).content().contains("siti.aminah");
    }

    @Test
    @DisplayName("yang tidak tetap, dan yang tanpa satu kode pun, tidak meninggalkan berkas; yang terputus ditanyakan lebih dahulu")
    void batal() throws IOException {
        Path ke = folder.resolve("kode.csv");
        BerkasKode ditolak = BerkasKode.baru(ke);
        ditolak.terima(KEPALA, ISI);
        ditolak.buang();
        BerkasKode kosong = BerkasKode.baru(ke);
        kosong.terima(KEPALA, List.of());
        assertThat(kosong.tetap()).isZero();
        assertThat(folder).isEmptyDirectory();
        BerkasKode terlambat = BerkasKode.baru(ke);
        terlambat.terima(KEPALA, ISI);
        Files.writeString(ke, "berkas lain");
        assertThatThrownBy(terlambat::tetap).as("what has come there meanwhile").isInstanceOf(FileAlreadyExistsException.class);
        assertThat(ke).content().isEqualTo("berkas lain");
        assertThat(folder.resolve("kode.csv.sebagian")).content().as("the only copy of what was committed").contains("AAAA-BBBB");
        Files.delete(ke);
        Files.delete(folder.resolve("kode.csv.sebagian"));
        Files.writeString(folder.resolve("kode.csv.sebagian"), "terputus");
        assertThatThrownBy(() -> BerkasKode.baru(ke)).isInstanceOf(ImporDitolakException.class).hasMessageContaining("dari impor yang terputus");
        assertThat(folder.resolve("kode.csv.sebagian")).content().isEqualTo("terputus");
    }
}
