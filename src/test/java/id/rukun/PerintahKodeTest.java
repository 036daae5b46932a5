package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.rukun.impor.BedaImpor;
import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.impor.tabel.TabelTakTerbacaException;
import id.rukun.uji.UjiAplikasi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
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

    @Test
    @DisplayName("yang berubah, yang salah, dan yang perlu diperhatikan dibaca pemberi perintahnya di layar; tidak ada isinya dalam log")
    void tidakDalamLog() throws IOException {
        HasilImpor hasil = new HasilImpor(false, "sidik", 3, 0, 1, 0, List.of(new BedaImpor(2, "Siti Aminah, nama", "Siti Amina", "Siti Aminah")), 60,
                List.of(new KesalahanImpor(3, "nama", "Budi Raharjo", "berbeda")), 1, List.of(new KesalahanImpor(4, "nama", "Cici Lestari", "lama")), 1);
        Logger log = (Logger) LoggerFactory.getLogger(PerintahImpor.class);
        ListAppender<ILoggingEvent> tercatat = new ListAppender<>();
        tercatat.start();
        Level semula = log.getLevel();
        log.setLevel(Level.INFO);
        log.addAppender(tercatat);
        ByteArrayOutputStream layar = new ByteArrayOutputStream();
        try {
            assertThat(PerintahImpor.lapor(hasil, Optional.empty(), new PrintStream(layar, false, StandardCharsets.UTF_8))).isOne();
        } finally {
            log.detachAppender(tercatat);
            log.setLevel(semula);
        }
        assertThat(layar.toString(StandardCharsets.UTF_8).lines()).containsExactly("Baris 3, kolom nama: “Budi Raharjo” berbeda.",
                "Perhatikan: Baris 4, kolom nama: “Cici Lestari” lama.", "Baris 2: Siti Aminah, nama: Siti Amina menjadi Siti Aminah",
                "Dan 10 perubahan lain.");
        assertThat(tercatat.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly("1 kesalahan; tidak ada yang ditulis.");
    }

    private static PermintaanImpor permintaan(String isi) {
        return new PermintaanImpor("akun", BerkasImpor.dari("akun.csv", isi.getBytes(StandardCharsets.UTF_8)),
                new LingkupImpor("dki", "31.71.01.1003", "Kelurahan Uji"), null, null);
    }
}
