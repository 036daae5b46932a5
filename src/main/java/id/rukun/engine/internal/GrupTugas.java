package id.rukun.engine.internal;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The groups whose open tasks there are, claimed or not: the engine's API would ask task by task. */
@Component
public class GrupTugas {

    private static final String SEMUA =
            "select distinct group_id_ from act_ru_identitylink where task_id_ is not null and group_id_ is not null";

    private final JdbcTemplate sql;

    GrupTugas(JdbcTemplate sql) {
        this.sql = sql;
    }

    public Set<String> semua() {
        return new TreeSet<>(sql.queryForList(SEMUA, String.class));
    }
}
