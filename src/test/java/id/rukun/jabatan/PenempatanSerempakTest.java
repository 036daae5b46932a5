package id.rukun.jabatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A seeded area, because the units must be seen by both transactions. */
@RegisterTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PenempatanSerempakTest {

    private static final LocalDate MULAI = LocalDate.of(2019, 1, 15);
    private static final LocalDate AKHIR = LocalDate.of(2019, 4, 14);

    @Autowired
    private PenempatanService penempatan;

    @Autowired
    private JabatanService jabatan;

    @Autowired
    private PlatformTransactionManager transaksi;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @DisplayName("INV-09 two terms with a last day, given at the same moment: the second waits for the first and is refused")
    void twoAtOnce() throws Exception {
        ExecutorService lain = Executors.newSingleThreadExecutor();
        try {
            Future<String> kedua = new TransactionTemplate(transaksi).execute(status -> {
                plt("Citra", "198001012005012001");
                Future<String> menunggu = lain.submit(() -> plt("Wati", "198001012005012002"));
                assertThat(belumSelesai(menunggu)).isTrue();
                return menunggu;
            });

            assertThatThrownBy(kedua::get).isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(JabatanTerisiException.class).hasMessageContaining("dijabat Citra");
            assertThat(jabatan.pejabat(Jabatan.LURAH, DataUnit.GAMBIR, MULAI)).map(PemegangJabatan::nama)
                    .contains("Citra");
        } finally {
            lain.shutdownNow();
            jdbc.update("delete from pemegang_jabatan where keputusan_id = 'serempak'");
        }
    }

    private String plt(String nama, String nip) {
        return penempatan.tempatkan(new Penempatan(DataUnit.GAMBIR, Jabatan.LURAH, SifatJabatan.PELAKSANA,
                Orang.pegawai(nip, nama, null), MULAI, AKHIR, "serempak"));
    }

    private static boolean belumSelesai(Future<?> pekerjaan) {
        try {
            pekerjaan.get(300, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
