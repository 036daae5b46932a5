package id.rukun.engine.watch;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Narrows what somebody watches over to those units that have a case under way. Among hundreds of units that have none the
 * database would not know how few cases there are, and would read those of everybody.
 */
@Component
class LingkupBerkasus {

    private static final String BERKASUS = """
            select u.id from unit u where u.id = any(:unit)
            and exists (select 1 from kasus k where k.unit_id = u.id and k.status = 'BERJALAN')""";

    private final NamedParameterJdbcTemplate sql;

    LingkupBerkasus(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    Lingkup dari(Lingkup lingkup) {
        return lingkup.unit().isEmpty() ? lingkup : new Lingkup(lingkup.tenant(),
                sql.queryForList(BERKASUS, Map.of("unit", Lingkup.satuNilai(lingkup.unit())), String.class));
    }
}
