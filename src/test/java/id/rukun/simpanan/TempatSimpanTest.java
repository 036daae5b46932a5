package id.rukun.simpanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({",ini", "ini,ini", "lain,lain"})
    @DisplayName("pengenal yang sudah dicatat tetapi belum ditulis ke folder: mulai berikutnya meneruskannya, di folder kosong saja")
    void tandaDiteruskan(String disana, String sesudahnya, @TempDir Path kosong) {
        TempatSimpan tempat = pembuka.buka(kosong.resolve("b"), TABEL, () -> true);
        Optional.ofNullable(disana).ifPresent(tempat.isi()::tandai);
        transaksi.executeWithoutResult(status -> {
            sql.update("update " + TABEL + " set id = 'ini'");
            sql.update("insert into simpanan_tertunda (tabel) values (?)", TABEL);

            tempat.mulai();
            assertThat(tempat.isi().pemilik()).contains(sesudahnya);
            assertThat(tempat.sesuai()).isEqualTo(sesudahnya.equals("ini"));
            assertThat(sql.queryForList("select tabel from simpanan_tertunda").isEmpty()).isEqualTo(sesudahnya.equals("ini"));
            status.setRollbackOnly();
        });
    }
}
