package id.rukun;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL acknowledge a commit only when it is on the disk, whatever the server's own setting is; a stricter one
 * stays. The embedded database is told by its address (application.yaml).
 */
@Component
class CommitOnDisk implements BeanPostProcessor {

    private static final String NYALAKAN = "select set_config('synchronous_commit', 'on', false) "
            + "where current_setting('synchronous_commit') = 'off'";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String nama) {
        if (bean instanceof HikariDataSource sumber && String.valueOf(sumber.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            sumber.setConnectionInitSql(NYALAKAN);
        }
        return bean;
    }
}
