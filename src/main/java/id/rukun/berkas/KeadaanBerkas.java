package id.rukun.berkas;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** All heads and numbers as the database has them now; read with plain SQL, so that a tool can do it without Rukun. */
final class KeadaanBerkas {

    private static final String KEPALA = """
            select k.nomor, k.id, coalesce(h.urutan, 0), coalesce(h.hash, '-') from kasus k
            left join kepala_berkas h on h.kasus_id = k.id order by k.nomor""";
    private static final String NOMOR = "select tahun, terakhir from nomor_urut_kasus where tahun > 0 order by tahun";
    private static final String HASH = "select hash from entri_berkas where kasus_id = ? and urutan = ?";

    private final JdbcTemplate sql;
    private final List<KepalaTercatat> kepala;
    private final List<Tahun> tahun;

    KeadaanBerkas(JdbcTemplate sql) {
        this.sql = sql;
        this.tahun = sql.query(NOMOR, (baris, n) -> new Tahun(baris.getInt(1), baris.getInt(2)));
        this.kepala = sql.query(KEPALA, (baris, n) -> new KepalaTercatat(baris.getString(1), baris.getString(2),
                baris.getInt(3), baris.getString(4)));
    }

    List<KepalaTercatat> kepala() {
        return kepala;
    }

    String nomorTerakhir() {
        return tahun.isEmpty() ? BlokDaftar.TANPA_NOMOR : tahun.get(tahun.size() - 1).nomor();
    }

    /** Hash of an entry of the chain that ends in this head; empty if there is none. */
    String hash(KepalaTercatat akhir, int urutan) {
        return akhir.urutan() == urutan ? akhir.hash()
                : sql.queryForList(HASH, String.class, akhir.kasusId(), urutan).stream().findFirst().orElse("");
    }

    /** Numbers that were given, but belong to no case. */
    Set<String> nomorHilang() {
        Set<String> ada = kepala.stream().map(KepalaTercatat::nomor).collect(Collectors.toSet());
        return tahun.stream().flatMap(t -> IntStream.rangeClosed(1, t.terakhir())
                        .mapToObj(n -> NomorUrutKasus.nomor(t.tahun(), n)))
                .filter(nomor -> !ada.contains(nomor)).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Tahun(int tahun, int terakhir) {

        String nomor() {
            return NomorUrutKasus.nomor(tahun, terakhir);
        }
    }
}
