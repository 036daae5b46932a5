package id.rukun.uji;

import id.rukun.berkas.daftar.DaftarKepalaService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Register and dossiers as the application found them when the first test began. What a test class has added is thrown away
 * after it: the work of a night walks over everybody and every dossier, and each class would pay for all before it, the
 * more the more classes there are. On H2 only: PostgreSQL lets nobody take away what may only be added to.
 */
@TestComponent
public class RegisterAwal {

    private static final String TABEL = "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
            + " and table_type = 'BASE TABLE' and table_name not like 'ACT\\_%' and lower(table_name) not like 'flyway%'";

    private final JdbcTemplate sql;
    private final Path daftar;
    private final Map<String, Long> terakhir = new TreeMap<>();
    private byte[] isiDaftar;
    private List<Map<String, Object>> catatanDaftar;

    RegisterAwal(JdbcTemplate sql, DaftarKepalaService daftar) {
        this.sql = sql;
        this.daftar = (Path) ReflectionTestUtils.getField(daftar, "berkas");
    }

    /** Looks at what is there, the first time that it is asked to. */
    void ingat() {
        if (isiDaftar == null) {
            isiDaftar = baca();
            catatanDaftar = sql.queryForList("select tanggal, hash from daftar_kepala");
            if (diH2()) {
                sql.queryForList(TABEL, String.class).forEach(tabel -> terakhir.put(tabel, terakhir(tabel)));
            }
        }
    }

    /** Throws away what was added since. */
    void kembalikan() {
        if (terakhir.isEmpty()) {
            return;
        }
        // What refers to one another goes as a whole.
        sql.execute("set referential_integrity false");
        try {
            terakhir.forEach((tabel, baris) -> sql.update("delete from \"" + tabel + "\" where _rowid_ > ?", baris));
        } finally {
            sql.execute("set referential_integrity true");
        }
        catatanDaftar.forEach(c -> sql.update("update daftar_kepala set tanggal = ?, hash = ?", c.get("tanggal"), c.get("hash")));
        tulis();
    }

    private boolean diH2() {
        return Boolean.TRUE.equals(sql.execute((ConnectionCallback<Boolean>) koneksi ->
                "H2".equals(koneksi.getMetaData().getDatabaseProductName())));
    }

    private long terakhir(String tabel) {
        Long baris = sql.queryForObject("select max(_rowid_) from \"" + tabel + "\"", Long.class);
        return baris == null ? 0 : baris;
    }

    private byte[] baca() {
        try {
            return Files.exists(daftar) ? Files.readAllBytes(daftar) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tulis() {
        try {
            if (isiDaftar.length == 0) {
                Files.deleteIfExists(daftar);
            } else {
                Files.write(daftar, isiDaftar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
