package id.rukun.simpanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@UjiAplikasi
@DisplayName("Tempat simpan")
class TempatSimpanTest {

    private static final String TABEL = "lampiran_tempat";

    @Autowired private PembukaTempat pembuka;
    @Autowired private JdbcTemplate sql;
    @Autowired private TransactionTemplate transaksi;

    @Test
    @DisplayName("folder ditandai hanya ketika tanda pengenalnya dibuat: folder kosong kemudian bukan milik basis data ini")
    void tandaHanyaSekali(@TempDir Path kosong) {
        AtomicBoolean belumBerisi = new AtomicBoolean(true);
        TempatSimpan tempat = pembuka.buka(kosong.resolve("a"), TABEL, belumBerisi::get);
        transaksi.executeWithoutResult(status -> {
            tempat.mulai();
            assertThat(tempat.isi().pemilik()).as("a share that is not mounted").isEmpty();
            assertThat(tempat.sesuai()).isFalse();

            sql.update("delete from " + TABEL);
            belumBerisi.set(false);
            tempat.mulai();
            assertThat(tempat.isi().pemilik()).as("files were kept elsewhere").isEmpty();

            belumBerisi.set(true);
            tempat.mulai();
            assertThat(tempat.isi().pemilik()).isPresent();
            assertThat(tempat.sesuai()).isTrue();
            status.setRollbackOnly();
        });
    }
}
