package id.rukun.engine.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The units that open tasks are about, of a whole page at once: the engine's API would ask task by task. */
@Component
public class UnitTugas {

    /** The variable of the nearest scope around the task; of tasks side by side each has its own. */
    private static final String MILIK = """
            select t.id_, v.text_,
                case v.execution_id_ when e.id_ then 0 when e.parent_id_ then 1 when p.parent_id_ then 2 else 3 end jauh
            from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_
            left join act_ru_execution p on p.id_ = e.parent_id_
            join act_ru_variable v on v.name_ = 'unitId'
                and v.execution_id_ in (e.id_, e.parent_id_, p.parent_id_, t.proc_inst_id_)
            where t.id_ in (:tugas) order by 3""";

    private final NamedParameterJdbcTemplate sql;

    UnitTugas(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** Ids of the units by the task's id, whoever asks; not more tasks than a page has. */
    public Map<String, String> milik(List<String> tugas) {
        return tugas.isEmpty() ? Map.of() : terdekat(tugas);
    }

    private Map<String, String> terdekat(Collection<String> tugas) {
        Map<String, String> unit = new HashMap<>();
        sql.query(MILIK, Map.of("tugas", tugas), baris -> {
            unit.putIfAbsent(baris.getString(1), baris.getString(2));
        });
        return unit;
    }
}
