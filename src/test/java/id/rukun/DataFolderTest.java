package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The embedded database as the default configuration names it: readable by nobody else, and written when it says so. */
class DataFolderTest {

    @TempDir private Path sementara;

    @Test
    @DisplayName("folder data dan isinya hanya terbaca oleh pemiliknya, juga yang sudah ada sebelumnya")
    void tertutup() throws IOException, SQLException {
        String alamat = alamat(sementara.resolve("baru/data"));
        Path folder = sementara.resolve("baru/data");
        for (int mulai = 0; mulai < 2; mulai++) {
            DataFolder.tutup(alamat);
            try (Connection koneksi = DriverManager.getConnection(alamat, "sa", "");
                    Statement perintah = koneksi.createStatement()) {
                perintah.execute("create table if not exists isi (n int)");
            }
            assertThat(hak(folder)).isEqualTo("rwx------");
            assertThat(hak(folder.resolve("rukun.mv.db"))).isEqualTo("rw-------");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(folder.resolve("rukun.mv.db"), PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    @Test
    @DisplayName("folder yang dipakai bersama tidak diambil dari yang lain")
    void bersama() throws IOException {
        Files.setPosixFilePermissions(sementara, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(sementara.resolve("milik-orang-lain.txt"));
        DataFolder.tutup(alamat(sementara));
        assertThat(hak(sementara)).isEqualTo("rwxr-xr-x");
        assertThat(hak(sementara.resolve("rukun.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("yang sudah dikomit ada di cakram, juga bila prosesnya mati seketika sesudah itu")
    void tertulisSebelumDijawab() throws Exception {
        String alamat = alamat(sementara.resolve("mati/data"));
        Process proses = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Mati.class.getName(), alamat)).inheritIO().start();
        assertThat(proses.waitFor()).isEqualTo(Mati.KODE);
        try (Connection koneksi = DriverManager.getConnection(alamat, "sa", "");
                Statement perintah = koneksi.createStatement();
                ResultSet isi = perintah.executeQuery("select count(*) from isi")) {
            isi.next();
            assertThat(isi.getInt(1)).isEqualTo(Mati.BARIS);
        }
    }

    /** The address that application.yaml gives the database in this folder. */
    private static String alamat(Path folder) throws IOException {
        StandardEnvironment lingkungan = new StandardEnvironment();
        lingkungan.getPropertySources().addFirst(new MapPropertySource("uji",
                Map.of("RUKUN_DATA", folder.toString())));
        new YamlPropertySourceLoader().load("bawaan", new ClassPathResource("application.yaml"))
                .forEach(lingkungan.getPropertySources()::addLast);
        return lingkungan.getRequiredProperty("spring.datasource.url");
    }

    private static String hak(Path tempat) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(tempat));
    }

    /** A process that commits and is gone at once, as if it were killed. */
    static final class Mati {

        static final int KODE = 9;
        static final int BARIS = 20;

        private Mati() {}

        public static void main(String[] alamat) throws SQLException {
            Connection koneksi = DriverManager.getConnection(alamat[0], "sa", "");
            try (Statement perintah = koneksi.createStatement()) {
                perintah.execute("create table isi (n int)");
                koneksi.setAutoCommit(false);
                for (int i = 0; i < BARIS; i++) {
                    perintah.execute("insert into isi values (" + i + ")");
                    koneksi.commit();
                }
            }
            Runtime.getRuntime().halt(KODE);
        }
    }
}
