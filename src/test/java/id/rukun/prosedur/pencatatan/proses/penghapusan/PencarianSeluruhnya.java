package id.rukun.prosedur.pencatatan.proses.penghapusan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for words in every column of every table of the database, those of the engine included, and in every file of a folder. */
final class PencarianSeluruhnya {

    private final JdbcTemplate sql;

    PencarianSeluruhnya(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The columns in which one of the words stands, as {@code table.column}, with the number of rows. */
    List<String> basisData(String... kata) {
        List<Map<String, Object>> kolom = sql.queryForList("""
                select t.table_name as tabel, c.column_name as kolom, lower(c.data_type) as jenis from information_schema.tables t
                join information_schema.columns c on c.table_name = t.table_name and c.table_schema = t.table_schema
                where t.table_type = 'BASE TABLE' and lower(t.table_schema) = 'public' order by 1, 2""");
        List<String> hasil = new ArrayList<>();
        kolom.forEach(k -> {
            String tabel = k.get("tabel").toString();
            String nama = k.get("kolom").toString();
            long baris = biner(k.get("jenis").toString()) ? biner(tabel, nama, kata) : teks(tabel, nama, kata);
            if (baris > 0) {
                hasil.add(tabel.toLowerCase(Locale.ROOT) + "." + nama.toLowerCase(Locale.ROOT) + " " + baris);
            }
        });
        return hasil;
    }

    private static boolean biner(String jenis) {
        return jenis.contains("binary") || jenis.equals("bytea");
    }

    private long teks(String tabel, String kolom, String... kata) {
        String syarat = String.join(" or ", Stream.of(kata).map(k -> "lower(cast(\"" + kolom + "\" as varchar)) like ?").toList());
        return sql.queryForObject("select count(*) from \"" + tabel + "\" where " + syarat, Long.class,
                (Object[]) Stream.of(kata).map(k -> "%" + k.toLowerCase(Locale.ROOT) + "%").toArray(String[]::new));
    }

    private long biner(String tabel, String kolom, String... kata) {
        return sql.query("select \"" + kolom + "\" from \"" + tabel + "\" where \"" + kolom + "\" is not null", (baris, ke) -> baris.getBytes(1)).stream()
                .filter(isi -> memuat(isi, kata)).count();
    }

    /** The files that have one of the words in their bytes or in their name. */
    static List<Path> folder(Path folder, String... kata) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> semua = Files.walk(folder)) {
            return semua.filter(Files::isRegularFile).filter(f -> memuat(f.toString().getBytes(StandardCharsets.UTF_8), kata)
                    || memuat(baca(f), kata)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] baca(Path berkas) {
        try {
            return Files.readAllBytes(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean memuat(byte[] isi, String... kata) {
        String teks = new String(isi, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return Stream.of(kata).anyMatch(k -> teks.contains(k.toLowerCase(Locale.ROOT)));
    }
}
