package id.rukun.berkas.saksi;

import id.rukun.berkas.rantai.BarisSaksi;
import id.rukun.berkas.rantai.RantaiHash;
import id.rukun.berkas.rantai.TabelSaksi;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads the rows that the chain vouches for. Writer and verifier read them the same way, from the database and with all
 * columns: what is vouched for is what is there, also in columns that a later release adds.
 */
@Component
public class SaksiRegister {

    private static final String KASUS = "saksi_kasus";
    private static final int SEKALI_BACA = 500;

    private final Map<Class<?>, TabelSaksi> perEntitas;
    private final Map<String, TabelSaksi> perNama;
    private final JdbcTemplate sql;

    SaksiRegister(List<Saksi> saksi, JdbcTemplate sql) {
        List<TabelSaksi> semua = saksi.stream().flatMap(s -> s.tabel().stream()).toList();
        this.perEntitas = semua.stream().collect(Collectors.toMap(TabelSaksi::entitas, Function.identity()));
        this.perNama = semua.stream()
                .collect(Collectors.toMap(TabelSaksi::tabel, Function.identity(), (a, b) -> a, TreeMap::new));
        this.sql = sql;
    }

    Optional<TabelSaksi> tabel(Class<?> entitas) {
        return Optional.ofNullable(perEntitas.get(entitas));
    }

    public boolean disaksikan(String tabel) {
        return perNama.containsKey(tabel);
    }

    /** What a row of a table is called; the table's own name where no family speaks for it any more. */
    public String sebutan(String tabel) {
        return disaksikan(tabel) ? perNama.get(tabel).sebutan() : tabel;
    }

    public List<String> sebutan() {
        return perNama.values().stream().map(TabelSaksi::sebutan).distinct().sorted().toList();
    }

    /** Rows by their keys; those that are gone are missing. */
    List<BarisSaksi> baca(TabelSaksi tabel, Collection<String> id) {
        List<String> semua = List.copyOf(id);
        List<BarisSaksi> hasil = new ArrayList<>();
        for (int mulai = 0; mulai < semua.size(); mulai += SEKALI_BACA) {
            List<String> bagian = semua.subList(mulai, Math.min(semua.size(), mulai + SEKALI_BACA));
            String tanya = String.join(",", bagian.stream().map(i -> "?").toList());
            hasil.addAll(baca(tabel, "t." + tabel.kunci() + " in (" + tanya + ")", bagian.toArray()));
        }
        return hasil;
    }

    /** All rows of a case. */
    public List<BarisSaksi> milik(String kasusId) {
        return perNama.values().stream()
                .flatMap(tabel -> baca(tabel, tabel.kasus() + " = ?", kasusId).stream()).toList();
    }

    /**
     * A row that names a resident.
     *
     * @param sebutan what it is called
     * @param kasusId its case; {@code null} for what was taken over with the register
     * @param terbuka whether it holds with no end, where rows of its kind begin and end
     */
    public record Penyebut(String sebutan, String kasusId, boolean terbuka) {}

    /** The rows that name a resident and that nothing has replaced ({@link TabelSaksi#orang}). */
    public List<Penyebut> menyebut(String pendudukId) {
        return perNama.values().stream().flatMap(tabel -> tabel.orang().stream()
                .flatMap(kolom -> baca(tabel, "t." + kolom + " = ?", pendudukId).stream())
                .filter(baris -> !baris.kolom().containsKey("digantikan_oleh"))
                .map(baris -> new Penyebut(tabel.sebutan(), baris.kasusId(), baris.kolom().containsKey("kunci_terbuka")))).toList();
    }

    private List<BarisSaksi> baca(TabelSaksi tabel, String syarat, Object... nilai) {
        String pertanyaan = "select t.*, " + tabel.kasus() + " as " + KASUS + " from " + tabel.tabel() + " t "
                + tabel.hubungan() + " where " + syarat;
        return sql.query(pertanyaan, (baris, n) -> baris(tabel, baris), nilai);
    }

    private static BarisSaksi baris(TabelSaksi tabel, ResultSet hasil) throws SQLException {
        SortedMap<String, String> kolom = new TreeMap<>();
        ResultSetMetaData keterangan = hasil.getMetaData();
        for (int i = 1; i <= keterangan.getColumnCount(); i++) {
            Object nilai = hasil.getObject(i);
            if (nilai != null) {
                kolom.put(keterangan.getColumnLabel(i).toLowerCase(Locale.ROOT), teks(nilai));
            }
        }
        String kasusId = kolom.remove(KASUS);
        return new BarisSaksi(tabel, kasusId, kolom.get(tabel.kunci()), kolom);
    }

    /** One writing for each value, whatever the driver makes of it. */
    private static String teks(Object nilai) {
        if (nilai instanceof Timestamp saat) {
            return RantaiHash.mikro(saat.toInstant());
        }
        return nilai instanceof OffsetDateTime saat ? RantaiHash.mikro(saat.toInstant()) : nilai.toString();
    }
}
