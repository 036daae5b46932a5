package id.rukun.berkas.daftar;

import id.rukun.berkas.kasus.NomorUrutKasus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** All heads and numbers as the database has them now; read with plain SQL, so that a tool can do it without Rukun. */
final class KeadaanBerkas {

    private static final String KEPALA = """
            select coalesce(k.nomor, '-'), k.id, coalesce(h.urutan, 0), coalesce(h.hash, '-') from kasus k
            left join kepala_berkas h on h.kasus_id = k.id order by k.nomor""";
    private static final String NOMOR = "select tahun, terakhir from nomor_urut_kasus where tahun > 0 order by tahun";
    private static final String HASH = "select hash from entri_berkas where kasus_id = ? and urutan = ?";
    private static final Pattern BENTUK_NOMOR = Pattern.compile("([0-9]{1,9})-([0-9]{6,9})");

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
                : sql.queryForList(HASH, String.class, akhir.kasusId(), urutan).stream().filter(Objects::nonNull)
                        .findFirst().orElse("");
    }

    /**
     * Numbers that were given, but belong to no case and to none that is known from elsewhere. However high somebody set
     * the last number, there is one more gap than there are cases at the most.
     */
    List<CelahNomor> nomorHilang(Collection<String> dikenal) {
        Map<Integer, SortedSet<Integer>> ada = perTahun(dikenal);
        List<CelahNomor> celah = new ArrayList<>();
        tahun.forEach(t -> t.celah(ada.getOrDefault(t.tahun(), new TreeSet<>()), celah));
        return celah;
    }

    /** The highest number of a year whose counter stands below it, by year: somebody set the counter back. */
    Map<Integer, String> melampauiNomorUrut(Collection<String> dikenal) {
        Map<Integer, Integer> terakhir = new HashMap<>();
        tahun.forEach(t -> terakhir.put(t.tahun(), t.terakhir()));
        Map<Integer, String> hasil = new TreeMap<>();
        perTahun(dikenal).forEach((satu, nomor) -> {
            if (nomor.last() > terakhir.getOrDefault(satu, 0)) {
                hasil.put(satu, NomorUrutKasus.nomor(satu, nomor.last()));
            }
        });
        return hasil;
    }

    private Map<Integer, SortedSet<Integer>> perTahun(Collection<String> dikenal) {
        Map<Integer, SortedSet<Integer>> ada = new HashMap<>();
        Stream.concat(dikenal.stream(), kepala.stream().map(KepalaTercatat::nomor)).forEach(nomor -> {
            Matcher bagian = BENTUK_NOMOR.matcher(nomor);
            if (bagian.matches()) {
                ada.computeIfAbsent(Integer.valueOf(bagian.group(1)), t -> new TreeSet<>())
                        .add(Integer.valueOf(bagian.group(2)));
            }
        });
        return ada;
    }

    private record Tahun(int tahun, int terakhir) {

        String nomor() {
            return NomorUrutKasus.nomor(tahun, terakhir);
        }

        void celah(SortedSet<Integer> ada, List<CelahNomor> celah) {
            int mulai = 1;
            for (int satu : ada) {
                tambah(mulai, Math.min(satu - 1, terakhir), celah);
                mulai = Math.max(mulai, satu + 1);
            }
            tambah(mulai, terakhir, celah);
        }

        private void tambah(int mulai, int sampai, List<CelahNomor> celah) {
            if (mulai <= sampai) {
                celah.add(new CelahNomor(NomorUrutKasus.nomor(tahun, mulai), NomorUrutKasus.nomor(tahun, sampai)));
            }
        }
    }
}
