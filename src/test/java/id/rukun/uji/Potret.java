package id.rukun.uji;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A picture of the whole database, to see whether anything has changed: how many rows, or every row. */
public final class Potret {

    /** The engine's own measurements, written from time to time by themselves, and the list of migrations. */
    private static final Set<String> TEKNIS =
            Set.of("act_ru_meter_log", "act_ru_task_meter_log", "flyway_schema_history");

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
    public Map<String, Integer> isi(String... kecuali) {
        Map<String, Integer> hasil = new TreeMap<>();
        tabel.stream().filter(t -> !Set.of(kecuali).contains(t)).forEach(t -> hasil.put(t, isiTabel(t)));
        return hasil;
    }

    private int isiTabel(String nama) {
        return sql.query("select * from " + nama, (baris, urutan) -> satuBaris(baris)).stream().sorted().toList()
                .hashCode();
    }

    private static String satuBaris(ResultSet baris) throws SQLException {
        StringBuilder teks = new StringBuilder();
        for (int kolom = 1; kolom <= baris.getMetaData().getColumnCount(); kolom++) {
            teks.append(baris.getString(kolom)).append('\u0001');
        }
        return teks.toString();
    }
}
