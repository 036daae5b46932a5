package id.rukun.engine.door;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every id and case number that the engine holds for one government: none may appear in another's answers. */
record TandaPemerintah(JdbcTemplate sql) {

    Set<String> semua(String tenant) {
        Set<String> tanda = new HashSet<>();
        tabel().forEach(t -> tanda.addAll(sql.queryForList(
                "select id_ from " + t + " where tenant_id_ = ?", String.class, tenant)));
        tanda.addAll(sql.queryForList("select nomor from kasus where tenant = ?", String.class, tenant));
        return tanda;
    }

    private List<String> tabel() {
        return sql.execute((ConnectionCallback<List<String>>) koneksi -> tabel(koneksi.getMetaData()));
    }

    private static List<String> tabel(DatabaseMetaData data) throws SQLException {
        List<String> nama = new ArrayList<>();
        try (ResultSet kolom = data.getColumns(null, null, "%", "%")) {
            while (kolom.next()) {
                String tabel = kolom.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                boolean bertanda = kolom.getString("COLUMN_NAME").equalsIgnoreCase("tenant_id_");
                if (bertanda && tabel.matches("act_(?:ru|hi)_.*")) {
                    nama.add(tabel);
                }
            }
        }
        return nama;
    }
}
