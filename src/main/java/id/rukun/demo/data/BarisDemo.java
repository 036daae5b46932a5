package id.rukun.demo.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gathers rows and writes each table in one batch: tens of thousands of rows would be slow one by one. */
final class BarisDemo {

    private final Map<Tabel, List<Object[]>> baris = new EnumMap<>(Tabel.class);

    /** The same id for the same words, on every machine and in every run. */
    static String id(String... kata) {
        return UUID.nameUUIDFromBytes(("demo:" + String.join("|", kata)).getBytes(StandardCharsets.UTF_8)).toString();
    }

    void tambah(Tabel tabel, Object... nilai) {
        baris.computeIfAbsent(tabel, t -> new ArrayList<>()).add(nilai);
    }

    void simpan(JdbcTemplate jdbc) {
        baris.forEach((tabel, isi) -> jdbc.batchUpdate(tabel.perintah(), isi));
    }
}
