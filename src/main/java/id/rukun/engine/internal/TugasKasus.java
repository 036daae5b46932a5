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

    private final NamedParameterJdbcTemplate sql;

    TugasKasus(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** The oldest first, whoever asks; not more numbers than a page has. */
    public List<BarisTugas> milik(Collection<String> nomor) {
        return nomor.isEmpty() ? List.of() : sql.query(MILIK, Map.of("nomor", nomor), (baris, ke) -> tugas(baris));
    }

    private static BarisTugas tugas(ResultSet baris) throws SQLException {
        return new BarisTugas(baris.getString(1), baris.getString(2), baris.getString(3), saat(baris.getTimestamp(4)),
                saat(baris.getTimestamp(5)), baris.getString(6), baris.getString(7));
    }

    private static Instant saat(Timestamp waktu) {
        return waktu == null ? null : waktu.toInstant();
    }
}
