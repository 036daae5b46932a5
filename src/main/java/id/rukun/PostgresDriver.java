package id.rukun;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL take the rows of a batch by few statements of many rows, where its driver would send a statement a row; and
 * has the driver keep the statements that a connection has prepared. Rukun and the engine have more of them than
 * the driver would keep, and each that it forgets is parsed and planned anew.
 */
@Component
class PostgresDriver implements BeanPostProcessor {

    /** Per connection. */
    private static final String PERNYATAAN = "1024";
    private static final String MEBIBYTE = "16";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String nama) {
        if (bean instanceof HikariDataSource sumber
                && String.valueOf(sumber.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            sumber.addDataSourceProperty("reWriteBatchedInserts", "true");
            sumber.addDataSourceProperty("preparedStatementCacheQueries", PERNYATAAN);
            sumber.addDataSourceProperty("preparedStatementCacheSizeMiB", MEBIBYTE);
        }
        return bean;
    }
}
