package id.rukun.uji;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** A picture of the whole database, to see whether anything has changed: how many rows, or every row. */
public final class Potret {

    /**
     * The engine's own measurements, written from time to time by themselves, the list of migrations, and who signed in when,
     * which each request tells by coming.
     */
    private static final Set<String> TEKNIS =
            Set.of("act_ru_meter_log", "act_ru_task_meter_log", "flyway_schema_history", "masuk", "sandi_akun");

    private final JdbcTemplate sql;
    private final List<String> tabel;

    public Potret(JdbcTemplate sql) {
        this.sql = sql;
        this.tabel = sql.execute((ConnectionCallback<List<String>>) koneksi -> {
            List<String> nama = new ArrayList<>();
            try (ResultSet semua = koneksi.getMetaData()
                    .getTables(koneksi.getCatalog(), koneksi.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (semua.next()) {
                    nama.add(semua.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return nama.stream().filter(n -> !TEKNIS.contains(n)).sorted().toList();
        });
    }

    /** Rows of each table. */
    public Map<String, Long> jumlah() {
        String semua = tabel.stream().map(t -> "select '" + t + "' as tabel, count(*) as jumlah from " + t)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> hasil = new TreeMap<>();
        sql.query(semua, (ResultSet baris) -> {
            hasil.put(baris.getString("tabel"), baris.getLong("jumlah"));
        });
        return hasil;
    }

    /** A digest of all rows of each table, except the tables named. */
    public Map<String, Long> isi(String... kecuali) {
        Map<String, Long> hasil = new TreeMap<>();
        tabel.stream().filter(t -> !Set.of(kecuali).contains(t)).forEach(t -> hasil.put(t, isiTabel(t)));
        return hasil;
    }

    /** The rows come in any order, so their digests are added up. */
    private long isiTabel(String nama) {
        Long hasil = sql.query("select * from " + nama, (ResultSetExtractor<Long>) baris -> {
            int kolom = baris.getMetaData().getColumnCount();
            long jumlah = 0;
            while (baris.next()) {
                jumlah += sidik(baris, kolom);
            }
            return jumlah;
        });
        return Objects.requireNonNull(hasil);
    }

    private static long sidik(ResultSet baris, int kolom) throws SQLException {
        long sidik = 1;
        for (int satu = 1; satu <= kolom; satu++) {
            sidik = teraduk(31 * sidik + String.valueOf(baris.getString(satu)).hashCode());
        }
        return sidik;
    }

    /** So that two rows that exchange their values do not add up to the same. */
    private static long teraduk(long bilangan) {
        long hasil = (bilangan ^ (bilangan >>> 30)) * 0xbf58476d1ce4e5b9L;
        hasil = (hasil ^ (hasil >>> 27)) * 0x94d049bb133111ebL;
        return hasil ^ (hasil >>> 31);
    }
}
