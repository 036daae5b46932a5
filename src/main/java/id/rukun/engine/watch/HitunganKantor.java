package id.rukun.engine.watch;

import id.rukun.engine.reminder.JatuhTempo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How much the offices of an area have to do, whoever asks. All open tasks of the area are read for it, so no more of each
 * than is counted; what a line says in words comes from one of its tasks afterwards.
 */
@Component
public class HitunganKantor {

    private static final String REKAP = """
            select kantor, min(id) contoh, count(*) jumlah, min(batas) terlama, count(*) terlambat
            from (%s and t.due_date_ < :hari) semua group by kantor, nama, langkah order by terlama, kantor, contoh""";

    private static final String BEBAN = """
            select kantor, min(id) contoh, count(*) jumlah, min(dibuat) terlama,
                sum(case when batas < :hari then 1 else 0 end) terlambat
            from (%s) semua group by kantor order by terlambat desc, jumlah desc, kantor""";

    private static final String BAGIAN = " offset :dari rows fetch next :banyaknya rows only";

    private static final String TUGAS = """
            select m.group_id_ kantor, t.id_ id, t.name_ nama, t.task_def_key_ langkah, t.due_date_ batas, t.create_time_ dibuat
            from act_ru_task t left join act_ru_identitylink m on m.task_id_ = t.id_ and m.group_id_ is not null %s""";

    /** A government has no other tasks than those of its cases. */
    private static final String SEPEMERINTAH = "where t.tenant_id_ in (:tenant)";

    private static final String SEWILAYAH = """
            join act_ru_execution e on e.id_ = t.proc_inst_id_ join kasus k on k.nomor = e.business_key_ where %s""";

    private static final String CONTOH = """
            select t.id_, t.name_, t.description_, k.unit_id, k.prosedur
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            join kasus k on k.nomor = e.business_key_ where t.id_ in (:tugas)""";

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
    private record TugasContoh(String id, String nama, String keterangan, String unitId, String prosedur) {}

    /** Late tasks by office and kind of task, what waits longest first. */
    public List<RekapLewat> rekap(Lingkup wilayah, int dari, int banyaknya) {
        List<Baris> semua = hitung(REKAP, wilayah, dari, banyaknya);
        Map<String, TugasContoh> contoh = contoh(semua);
        return semua.stream().filter(b -> contoh.containsKey(b.contoh())).map(b -> rekap(b, contoh.get(b.contoh()))).toList();
    }

    private RekapLewat rekap(Baris b, TugasContoh contoh) {
        return new RekapLewat(b.kantor(), contoh.unitId(), contoh.nama(),
                pasal.kalimat(contoh.keterangan(), contoh.prosedur()), pasal.regulasi(contoh.prosedur()), b.jumlah(),
                b.terlama());
    }

    /** Tasks by office, the timely ones too; where most are late first. */
    public List<BebanKantor> beban(Lingkup wilayah, int dari, int banyaknya) {
        List<Baris> semua = hitung(BEBAN, wilayah, dari, banyaknya);
        Map<String, TugasContoh> contoh = contoh(semua);
        return semua.stream().filter(b -> contoh.containsKey(b.contoh())).map(b -> new BebanKantor(b.kantor(),
                contoh.get(b.contoh()).unitId(), b.jumlah(), b.terlambat(), b.terlama())).toList();
    }

    /**
     * A line of a count.
     *
     * @param contoh id of one of its tasks
     * @param terlama last timely second of the oldest, or since when it is open
     */
    private record Baris(String kantor, String contoh, int jumlah, Instant terlama, int terlambat) {}

    private List<Baris> hitung(String hitungan, Lingkup wilayah, int dari, int banyaknya) {
        Lingkup lingkup = berkasus.dari(wilayah);
        Map<String, Object> nilai = lingkup.nilai();
        nilai.put("hari", new Timestamp(jatuhTempo.hariIni().getTime()));
        nilai.put("dari", dari);
        nilai.put("banyaknya", banyaknya);
        return sql.query(hitungan.formatted(TUGAS.formatted(syarat(lingkup))) + BAGIAN, nilai, (baris, ke) -> baris(baris));
    }

    private static String syarat(Lingkup lingkup) {
        return lingkup.unit().isEmpty() && !lingkup.tenant().isEmpty() ? SEPEMERINTAH
                : SEWILAYAH.formatted(lingkup.syarat("k.tenant", "k.unit_id"));
    }

    private static Baris baris(ResultSet baris) throws SQLException {
        return new Baris(baris.getString("kantor"), baris.getString("contoh"), baris.getInt("jumlah"),
                baris.getTimestamp("terlama").toInstant(), baris.getInt("terlambat"));
    }

    /** By the id of the task. */
    private Map<String, TugasContoh> contoh(List<Baris> semua) {
        return semua.isEmpty() ? Map.of()
                : sql.query(CONTOH, Map.of("tugas", semua.stream().map(Baris::contoh).toList()),
                        (baris, ke) -> new TugasContoh(baris.getString(1), baris.getString(2), baris.getString(3),
                                baris.getString(4), baris.getString(5))).stream()
                        .collect(Collectors.toMap(TugasContoh::id, satu -> satu));
    }
}
