package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Baris satu batch dikirim bersama")
class InsertsTogetherTest {

    @Test
    @DisplayName("PostgreSQL menerima baris satu batch dalam satu pernyataan")
    void postgres() {
        assertThat(sifat("jdbc:postgresql://localhost/rukun")).isEqualTo("true");
    }

    @Test
    @DisplayName("H2 tidak mengenal setelan itu dan tidak diberi")
    void h2() {
        assertThat(sifat("jdbc:h2:mem:rukun")).isNull();
    }

    private static String sifat(String alamat) {
        try (HikariDataSource sumber = new HikariDataSource()) {
            sumber.setJdbcUrl(alamat);
            new InsertsTogether().postProcessBeforeInitialization(sumber, "sumber");
            return sumber.getDataSourceProperties().getProperty("reWriteBatchedInserts");
        }
    }
}
