package id.rukun;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real PostgreSQL for tests: one server per JVM, started when first asked for, a new database at each call. A Spring
 * test calls {@link #pasang} from its {@code @DynamicPropertySource} method.
 */
public final class PostgresUji {

    private static final String PENGGUNA = "postgres";
    private static final AtomicInteger NOMOR = new AtomicInteger();

    private PostgresUji() {}

    /** Points the data source of a Spring context at a new, empty database. */
    public static void pasang(DynamicPropertyRegistry properti) {
        properti(databaseBaru()).forEach((nama, nilai) -> properti.add(nama, () -> nilai));
    }

    /** What a Spring application must be told to use a database of this server. */
    public static Map<String, Object> properti(String url) {
        return Map.of("spring.datasource.url", url, "spring.datasource.username", PENGGUNA);
    }

    /** JDBC address of a new, empty database; the user is in it, a password is not needed. */
    public static String databaseBaru() {
        String nama = "rukun_uji_" + NOMOR.incrementAndGet();
        try (Connection koneksi = Server.SATU.getPostgresDatabase().getConnection();
                Statement perintah = koneksi.createStatement()) {
            perintah.execute("create database " + nama);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + nama + " could not be created", e);
        }
        return Server.SATU.getJdbcUrl(PENGGUNA, nama);
    }

    private static final class Server {

        private static final EmbeddedPostgres SATU = nyalakan();

        private static EmbeddedPostgres nyalakan() {
            try {
                EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
                // A test waits for no disk; a measurement does, as in life.
                return (Boolean.getBoolean("uji.awet") ? awet(server) : server).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres.Builder awet(EmbeddedPostgres.Builder server) {
            return server.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
    }
}
