package id.rukun.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a person is told when the database refuses what his command wrote. */
@ExtendWith(OutputCaptureExtension.class)
class OuterInterceptorTest {

    private static final String KALAH_CEPAT = "diubah atau diselesaikan orang lain";

    private final JdbcTemplate sql =
            new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:luar;DB_CLOSE_DELAY=-1"));

    @BeforeEach
    void siapkan() {
        sql.execute("drop all objects");
        sql.execute("create table baris (id integer not null primary key, isi varchar(3) not null, "
                + "constraint baris_isi check (isi <> 'x'))");
        sql.execute("insert into baris values (1, 'a')");
    }

    @Test
    @DisplayName("baris yang sudah dibuat orang lain: diberi tahu bahwa ia kalah cepat")
    void sudahAda() {
        assertThat(gagal("insert into baris values (1, 'b')")).isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(KALAH_CEPAT);
    }

    @Test
    @DisplayName("data yang tidak sah adalah gangguan: sebabnya tercatat dan tidak disebut kalah cepat")
    void tidakSah(CapturedOutput catatan) {
        for (String perintah : new String[] {"insert into baris values (2, null)", "insert into baris values (2, 'x')",
                "insert into baris values (2, 'panjang')"}) {
            assertThat(gagal(perintah)).isInstanceOf(ProcessEngineException.class)
                    .hasCauseInstanceOf(DataIntegrityViolationException.class)
                    .hasMessage("Basis data menolak data yang hendak disimpan.");
        }
        assertThat(catatan).contains("ERROR", "BARIS_ISI", "NULL not allowed", "Value too long");
    }

    private Throwable gagal(String perintah) {
        OuterInterceptor luar = new OuterInterceptor(() -> "petugas", () -> null);
        luar.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                sql.execute(perintah);
                return null;
            }
        });
        return catchThrowable(() -> luar.execute(konteks -> null));
    }
}
