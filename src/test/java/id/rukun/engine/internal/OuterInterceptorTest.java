package id.rukun.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a person is told when the database refuses what his command wrote, and how many forms run at once. */
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

    @Test
    @Timeout(20)
    @DisplayName("formulir yang dibuka atau dikirim serentak tidak melebihi batasnya; yang lain menunggu gilirannya")
    void formulirSekaligus() {
        Penghitung dalam = new Penghitung();
        OuterInterceptor luar = luar(2, dalam);
        List<Command<?>> formulir = List.of(kirim(), mulai(), buka(), kirim(), mulai(), buka());
        ExecutorService semua = Executors.newCachedThreadPool();
        try {
            formulir.forEach(satu -> semua.submit(() -> luar.execute(satu)));
            await().during(Duration.ofMillis(200)).until(() -> dalam.kini() == 2);
            // Whatever else is asked waits for no form.
            semua.submit(() -> luar.execute(konteks -> null));
            await().until(() -> dalam.kini() == 3);
        } finally {
            dalam.lepaskan();
            semua.shutdown();
        }
        await().until(() -> dalam.selesai() == 7);
        assertThat(dalam.terbanyak()).isEqualTo(3);
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    @DisplayName("tempat formulir yang gagal, dan formulir di dalam formulir, tidak menghabiskan tempat")
    void tempatKembali() {
        OuterInterceptor luar = new OuterInterceptor(() -> null, () -> null, 1);
        luar.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (OuterInterceptor.terluar()) {
                    luar.execute(kirim());
                }
                throw new ProcessEngineException("gagal");
            }
        });
        for (int ke = 0; ke < 3; ke++) {
            assertThat(catchThrowable(() -> luar.execute(kirim()))).hasMessage("gagal");
        }
    }

    @Test
    @DisplayName("basis data punya sambungan bagi semuanya dua kali, dan masih ada bagi yang lain")
    void cukupSambungan() throws IOException {
        StandardEnvironment lingkungan = new StandardEnvironment();
        for (String berkas : List.of("application-prod.yaml", "application.yaml")) {
            new YamlPropertySourceLoader().load(berkas, new ClassPathResource(berkas))
                    .forEach(lingkungan.getPropertySources()::addLast);
        }
        assertThat(lingkungan.getRequiredProperty("spring.datasource.hikari.maximum-pool-size", Integer.class))
                .isGreaterThan(2 * EngineInternals.FORMULIR_SEKALIGUS);
    }

    private static Command<?> kirim() {
        return new SubmitTaskFormCmd("tugas", Map.of(), false, false);
    }

    private static Command<?> mulai() {
        return new SubmitStartFormCmd("definisi", null, Map.of());
    }

    private static Command<?> buka() {
        return new GetTaskFormVariablesCmd("tugas", null, false);
    }

    private Throwable gagal(String perintah) {
        OuterInterceptor luar = luar(1, new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                sql.execute(perintah);
                return null;
            }
        });
        return catchThrowable(() -> luar.execute(konteks -> null));
    }

    private static OuterInterceptor luar(int formulirSekaligus, CommandInterceptor dalam) {
        OuterInterceptor luar = new OuterInterceptor(() -> "petugas", () -> null, formulirSekaligus);
        luar.setNext(dalam);
        return luar;
    }

    /** Counts the commands that are inside, and holds them there until they are let go. */
    private static final class Penghitung extends CommandInterceptor {

        private final CountDownLatch pintu = new CountDownLatch(1);
        private final AtomicInteger kini = new AtomicInteger();
        private final AtomicInteger terbanyak = new AtomicInteger();
        private final AtomicInteger selesai = new AtomicInteger();

        @Override
        public <T> T execute(Command<T> command) {
            terbanyak.accumulateAndGet(kini.incrementAndGet(), Math::max);
            try {
                pintu.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            kini.decrementAndGet();
            selesai.incrementAndGet();
            return null;
        }

        int kini() {
            return kini.get();
        }

        int terbanyak() {
            return terbanyak.get();
        }

        int selesai() {
            return selesai.get();
        }

        void lepaskan() {
            pintu.countDown();
        }
    }
}
