package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Setelan pengemudi PostgreSQL")
class PostgresDriverTest {

    @Test
    @DisplayName("PostgreSQL menerima baris satu batch dalam satu pernyataan")
    void postgres() {
        assertThat(sifat("jdbc:postgresql://localhost/rukun")).containsEntry("reWriteBatchedInserts", "true");
    }

    @Test
    @DisplayName("Pengemudi menyimpan lebih banyak pernyataan yang sudah disiapkan daripada bawaannya, 256")
    void pernyataanSiap() {
        assertThat(Integer.parseInt(sifat("jdbc:postgresql://localhost/rukun")
                .getProperty("preparedStatementCacheQueries"))).isGreaterThan(256);
    }

    @Test
    @DisplayName("H2 tidak mengenal setelan itu dan tidak diberi apa pun")
    void h2() {
        assertThat(sifat("jdbc:h2:mem:rukun")).isEmpty();
    }

    private static Properties sifat(String alamat) {
        try (HikariDataSource sumber = new HikariDataSource()) {
            sumber.setJdbcUrl(alamat);
            new PostgresDriver().postProcessBeforeInitialization(sumber, "sumber");
            return sumber.getDataSourceProperties();
        }
    }
}
