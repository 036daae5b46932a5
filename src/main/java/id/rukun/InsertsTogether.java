package id.rukun;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Has PostgreSQL take the rows of a batch by few statements of many rows; else its driver sends a statement a row. */
@Component
class InsertsTogether implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String nama) {
        if (bean instanceof HikariDataSource sumber
                && String.valueOf(sumber.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            sumber.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return bean;
    }
}
