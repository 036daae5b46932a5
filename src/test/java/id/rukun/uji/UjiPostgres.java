package id.rukun.uji;

import id.rukun.PostgresUji;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same application as {@link UjiAplikasi} on a real PostgreSQL. All tests with exactly this annotation share one
 * context, one database and one JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("postgres")
@UjiAplikasi
@ContextConfiguration(initializers = UjiPostgres.DatabaseBaru.class)
public @interface UjiPostgres {

    /** Points the data source at the new database. */
    class DatabaseBaru implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> properti = new HashMap<>(PostgresUji.properti(PostgresUji.databaseBaru()));
            // At the end of the JVM the server may stop before the engine's last report, which would then wait for it.
            properti.put("camunda.bpm.metrics.db-reporter-activate", false);
            // The folder belongs to one database alone: it takes in nothing of another one.
            properti.put("rukun.lampiran.folder", "${RUKUN_DATA:target/data}/lampiran-${random.uuid}");
            properti.put("rukun.dokumen.folder", "${RUKUN_DATA:target/data}/dokumen-${random.uuid}");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("postgres", properti));
        }
    }
}
