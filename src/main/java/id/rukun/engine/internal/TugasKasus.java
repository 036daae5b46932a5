package id.rukun.engine.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The open tasks of cases, with their offices: the engine's API would ask task by task. */
@Component
public class TugasKasus {

    private static final String MILIK = """
            select e.business_key_, t.id_, t.name_, t.create_time_, t.due_date_, t.assignee_, l.group_id_
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.group_id_ is not null
            where e.business_key_ in (:nomor) order by t.create_time_, t.id_""";

    private static final String MILIK_KANTOR = """
            select e.business_key_, t.id_, t.name_, t.create_time_, t.due_date_, t.assignee_, l.group_id_
            from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_ join act_ru_execution e on e.id_ = t.proc_inst_id_
            where l.group_id_ in (:grup) and e.business_key_ is not null
            order by t.create_time_, t.id_ fetch first :terbanyak rows only""";

    private static final String JUMLAH_KANTOR = """
            select count(distinct l.task_id_) from act_ru_identitylink l where l.group_id_ in (:grup) and l.task_id_ is not null""";

    private final NamedParameterJdbcTemplate sql;

    TugasKasus(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** The oldest first, whoever asks; not more numbers than a page has. */
    public List<BarisTugas> milik(Collection<String> nomor) {
        return nomor.isEmpty() ? List.of() : sql.query(MILIK, Map.of("nomor", nomor), (baris, ke) -> tugas(baris));
    }

    /** Those that some offices may take, claimed or not, the oldest first, whoever asks. */
    public List<BarisTugas> milikKantor(Collection<String> grup, int terbanyak) {
        return grup.isEmpty() ? List.of() : sql.query(MILIK_KANTOR, Map.of("grup", grup, "terbanyak", terbanyak),
                (baris, ke) -> tugas(baris));
    }

    /** How many tasks these offices may take. */
    public int jumlahKantor(Collection<String> grup) {
        return grup.isEmpty() ? 0 : sql.queryForObject(JUMLAH_KANTOR, Map.of("grup", grup), Integer.class);
    }

    private static BarisTugas tugas(ResultSet baris) throws SQLException {
        return new BarisTugas(baris.getString(1), baris.getString(2), baris.getString(3), saat(baris.getTimestamp(4)),
                saat(baris.getTimestamp(5)), baris.getString(6), baris.getString(7));
    }

    private static Instant saat(Timestamp waktu) {
        return waktu == null ? null : waktu.toInstant();
    }
}
