package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.impor.ImporService;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.impor.tabel.TabelTakTerbacaException;
import id.rukun.uji.UjiAplikasi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of the file of codes where an import is refused. */
@UjiAplikasi
class PerintahKodeTest {

    @TempDir private Path folder;
    @Autowired private ImporService impor;

    @Test
    @DisplayName("tabel yang salah, dan yang tidak terbaca, tidak meninggalkan berkas kode")
    void ditolak() throws IOException {
        Path ke = folder.resolve("kode.csv");
        assertThat(PerintahImpor.denganKode(impor, permintaan("unit;nip;nik;nama;akun\n1.1;;1;A;b"), ke).diterapkan()).isFalse();
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> PerintahImpor.denganKode(impor, permintaan("kelurahan;rw\n1;1"), ke)).isInstanceOf(TabelTakTerbacaException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static PermintaanImpor permintaan(String isi) {
        return new PermintaanImpor("akun", BerkasImpor.dari("akun.csv", isi.getBytes(StandardCharsets.UTF_8)),
                new LingkupImpor("dki", "31.71.01.1003", "Kelurahan Uji"), null, null);
    }
}
