package id.rukun.engine.internal.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Ids of the open tasks of a person and his offices: each part by its index, where the engine would read all tasks. */
@Component
public class TugasMilik {

    private static final String SEMUA = """
            select id_ from act_ru_task where assignee_ = :akun
            union select task_id_ from act_ru_identitylink
                where group_id_ in (:grup) and type_ = 'candidate' and task_id_ is not null
            fetch first :banyaknya rows only""";

    private final NamedParameterJdbcTemplate sql;

    TugasMilik(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Those that a person holds or that his offices may take, claimed or not.
     *
     * @param grup groups of his offices, not none
     * @param banyaknya how many at most
     */
    List<String> semua(String akun, Collection<String> grup, int banyaknya) {
        return sql.queryForList(SEMUA, Map.of("akun", akun, "grup", grup, "banyaknya", banyaknya), String.class);
    }
}
