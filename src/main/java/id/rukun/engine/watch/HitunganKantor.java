package id.rukun.engine.watch;

import id.rukun.engine.reminder.JatuhTempo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How much the offices of an area have to do, whoever asks. A province has tens of thousands of open tasks: a page finds first
 * which lines it shows, reading no more of each task than that takes, and counts those lines only.
 */
@Component
public class HitunganKantor {

    private static final String TUGAS = """
            select m.group_id_ kantor, t.id_ id, t.name_ nama, t.task_def_key_ langkah, t.due_date_ batas, t.create_time_ dibuat
            from act_ru_task t left join act_ru_identitylink m on m.task_id_ = t.id_ and m.group_id_ is not null %s""";

    /** A government has no other tasks than those of its cases. */
    private static final String SEPEMERINTAH = "where t.tenant_id_ in (:tenant)";

    private static final String SEWILAYAH = """
            join act_ru_execution e on e.id_ = t.proc_inst_id_ join kasus k on k.nomor = e.business_key_ where %s""";

    private static final String TERBANYAK = """
            select kantor from (%s) semua order by jumlah desc, kantor offset :dari rows fetch next :banyaknya rows only""";

    private static final String TERBANYAK_SEWILAYAH = "select kantor, count(*) jumlah from (%s) tugas group by kantor";

    /**
     * Without the tasks, but for those that are one person's own. An office serves one government, which one of its tasks tells:
     * so an index holds all that is counted.
     */
    private static final String TERBANYAK_SEPEMERINTAH = """
            select k.kantor, k.jumlah from (select group_id_ kantor, count(*) jumlah from act_ru_identitylink
                where group_id_ is not null group by group_id_) k
            where (select m.tenant_id_ from act_ru_identitylink m where m.group_id_ = k.kantor and m.task_id_ is not null
                fetch first 1 rows only) in (:tenant)
            union all select null, count(*) from act_ru_task t where t.tenant_id_ in (:tenant) and t.assignee_ is not null
            and not exists (select 1 from act_ru_identitylink m where m.task_id_ = t.id_ and m.group_id_ is not null)
            having count(*) > 0""";

    private static final String TERLAMA = """
            select kantor, id, nama, langkah from (%s and t.due_date_ < :hari) semua order by batas, id, kantor
            fetch next :dibaca rows only""";

    private static final String JUMLAH_LEWAT = """
            select kantor, nama, langkah, count(*) jumlah, min(batas) terlama
            from (%s and t.due_date_ < :hari) semua group by kantor, nama, langkah""";

    private static final String JUMLAH = """
            select kantor, count(*) jumlah, min(dibuat) terlama,
                sum(case when batas < :hari then 1 else 0 end) terlambat
            from (%s) semua group by kantor""";

    private static final String CONTOH = """
            select t.id_, t.name_, t.description_, k.unit_id, k.prosedur, k.tenant
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            join kasus k on k.nomor = e.business_key_ where t.id_ in (:tugas)""";

    /** How many tasks are read for each line of a page at first; offices that have more of one kind need more. */
    private static final int PER_BARIS = 4;

    private final NamedParameterJdbcTemplate sql;
    private final LingkupBerkasus berkasus;
    private final PasalLangkah pasal;
    private final JatuhTempo jatuhTempo;

    HitunganKantor(NamedParameterJdbcTemplate sql, LingkupBerkasus berkasus, PasalLangkah pasal, JatuhTempo jatuhTempo) {
        this.sql = sql;
        this.berkasus = berkasus;
        this.pasal = pasal;
        this.jatuhTempo = jatuhTempo;
    }

    /** One of the tasks of a line, for what all of them say. */
    private record TugasContoh(String id, String nama, String keterangan, String unitId, String prosedur, String tenant) {}

    /** What the tasks of a line have in common; of a count of offices only the office. */
    private record Kunci(String kantor, String nama, String langkah) {}

    /**
     * A count.
     *
     * @param terlama last timely second of the oldest, or since when it is open
     */
    private record Hitungan(int jumlah, Instant terlama, int terlambat) {}

    /** Late tasks by office and kind of task, what waits longest first. */
    public List<RekapLewat> rekap(Lingkup wilayah, int dari, int banyaknya) {
        Lingkup lingkup = berkasus.dari(wilayah);
        Map<Kunci, String> baris = terlama(lingkup, dari, banyaknya);
        Map<Kunci, Hitungan> jumlah = hitung(JUMLAH_LEWAT, lingkup, kantor(baris.keySet()), HitunganKantor::kunci,
                b -> new Hitungan(b.getInt("jumlah"), waktu(b), b.getInt("jumlah")));
        Map<String, TugasContoh> contoh = contoh(baris.values());
        return baris.entrySet().stream().filter(b -> jumlah.containsKey(b.getKey()) && contoh.containsKey(b.getValue()))
                .map(b -> rekap(b.getKey(), jumlah.get(b.getKey()), contoh.get(b.getValue()))).toList();
    }

    private RekapLewat rekap(Kunci kunci, Hitungan jumlah, TugasContoh contoh) {
        return new RekapLewat(kunci.kantor(), contoh.unitId(), contoh.nama(),
                pasal.kalimat(contoh.keterangan(), contoh.prosedur(), contoh.tenant()),
                pasal.regulasi(contoh.prosedur(), contoh.tenant()), jumlah.jumlah(), jumlah.terlama());
    }

    /** The lines of a page with the oldest task of each: from the oldest late task on, until there are enough of them. */
    private Map<Kunci, String> terlama(Lingkup lingkup, int dari, int banyaknya) {
        int sampai = dari + banyaknya;
        for (int dibaca = sampai * PER_BARIS; ; dibaca *= PER_BARIS) {
            Map<String, Object> nilai = nilai(lingkup);
            nilai.put("dibaca", dibaca);
            List<Map.Entry<Kunci, String>> tugas = sql.query(TERLAMA.formatted(tugas(lingkup)), nilai,
                    (b, ke) -> Map.entry(kunci(b), b.getString("id")));
            Map<Kunci, String> baris = new LinkedHashMap<>();
            tugas.forEach(satu -> baris.putIfAbsent(satu.getKey(), satu.getValue()));
            if (baris.size() >= sampai || tugas.size() < dibaca) {
                return potong(baris, dari, sampai);
            }
        }
    }

    private static Map<Kunci, String> potong(Map<Kunci, String> baris, int dari, int sampai) {
        Map<Kunci, String> potongan = new LinkedHashMap<>();
        baris.entrySet().stream().limit(sampai).skip(dari).forEach(b -> potongan.put(b.getKey(), b.getValue()));
        return potongan;
    }

    /** Tasks by office, the timely ones too; where there are most first. */
    public List<BebanKantor> beban(Lingkup wilayah, int dari, int banyaknya) {
        Lingkup lingkup = berkasus.dari(wilayah);
        List<String> kantor = terbanyak(lingkup, dari, banyaknya);
        Map<String, Hitungan> jumlah = hitung(JUMLAH, lingkup, kantor, b -> b.getString("kantor"),
                b -> new Hitungan(b.getInt("jumlah"), waktu(b), b.getInt("terlambat")));
        return kantor.stream().filter(jumlah::containsKey).map(k -> beban(k, jumlah.get(k))).toList();
    }

    private static BebanKantor beban(String kantor, Hitungan jumlah) {
        return new BebanKantor(kantor, jumlah.jumlah(), jumlah.terlambat(), jumlah.terlama());
    }

    private List<String> terbanyak(Lingkup lingkup, int dari, int banyaknya) {
        Map<String, Object> nilai = nilai(lingkup);
        nilai.put("dari", dari);
        nilai.put("banyaknya", banyaknya);
        return sql.queryForList(TERBANYAK.formatted(sepemerintah(lingkup) ? TERBANYAK_SEPEMERINTAH
                : TERBANYAK_SEWILAYAH.formatted(tugas(lingkup))), nilai, String.class);
    }

    /** Counts the tasks of some offices; {@code null} among them is what is one person's own. */
    private <K> Map<K, Hitungan> hitung(String hitungan, Lingkup lingkup, Collection<String> kantor, Pembaca<K> kunci,
            Pembaca<Hitungan> isi) {
        if (kantor.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> nilai = nilai(lingkup);
        nilai.put("kantor", Lingkup.satuNilai(kantor.stream().filter(Objects::nonNull).toList()));
        Map<K, Hitungan> jumlah = new HashMap<>();
        sql.query(hitungan.formatted(tugas(lingkup, kantor.contains(null))), nilai, b -> {
            jumlah.put(kunci.baca(b), isi.baca(b));
        });
        return jumlah;
    }

    /**
     * The tasks of some offices. Of a government they are not asked for their government, which their office tells: where the
     * database reads all tasks, that would be most of its work.
     */
    private static String tugas(Lingkup lingkup, boolean perorangan) {
        String kantor = Lingkup.salahSatu("m.group_id_", "kantor");
        if (sepemerintah(lingkup)) {
            return TUGAS.formatted(perorangan ? "where (" + kantor + " or m.group_id_ is null and t.tenant_id_ in (:tenant))"
                    : "where " + kantor);
        }
        return tugas(lingkup) + " and " + (perorangan ? "(" + kantor + " or m.group_id_ is null)" : kantor);
    }

    /** Reads something out of a row. */
    private interface Pembaca<T> {
        T baca(ResultSet baris) throws SQLException;
    }

    private static Kunci kunci(ResultSet baris) throws SQLException {
        return new Kunci(baris.getString("kantor"), baris.getString("nama"), baris.getString("langkah"));
    }

    private static Instant waktu(ResultSet baris) throws SQLException {
        return baris.getTimestamp("terlama").toInstant();
    }

    private static List<String> kantor(Collection<Kunci> baris) {
        return baris.stream().map(Kunci::kantor).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<String, Object> nilai(Lingkup lingkup) {
        Map<String, Object> nilai = lingkup.nilai();
        nilai.put("hari", new Timestamp(jatuhTempo.hariIni().getTime()));
        return nilai;
    }

    private static String tugas(Lingkup lingkup) {
        return TUGAS.formatted(sepemerintah(lingkup) ? SEPEMERINTAH
                : SEWILAYAH.formatted(lingkup.syarat("k.tenant", "k.unit_id")));
    }

    private static boolean sepemerintah(Lingkup lingkup) {
        return lingkup.unit().isEmpty() && !lingkup.tenant().isEmpty();
    }

    /** By the id of the task. */
    private Map<String, TugasContoh> contoh(Collection<String> tugas) {
        return tugas.isEmpty() ? Map.of()
                : sql.query(CONTOH, Map.of("tugas", tugas),
                        (baris, ke) -> new TugasContoh(baris.getString(1), baris.getString(2), baris.getString(3),
                                baris.getString(4), baris.getString(5), baris.getString(6))).stream()
                        .collect(Collectors.toMap(TugasContoh::id, satu -> satu, (satu, sama) -> satu));
    }
}
