package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application is started on a database that another release has written. */
@ExtendWith(OutputCaptureExtension.class)
abstract class DataLamaKontrak {

    /** What the application must be told to use a new, empty database. */
    abstract Map<String, Object> database();

    /** Folder of the migrations that only this kind of database has. */
    abstract String jenis();

    /** What the sentence says of this database. */
    abstract String kalimat(String url);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a migration was changed             | update "flyway_schema_history" set "checksum" = 1 where "version" = '202611280300'
            a migration no longer exists        | update "flyway_schema_history" set "version" = '202611280301' where "version" = '202611280300'
            a later release added a migration   | update "flyway_schema_history" set "version" = '209912310000' where "version" = '202611280910'
            the first start was cut off         | update "flyway_schema_history" set "success" = false where "version" = '202611280300'
            tables without a list of migrations | drop table "flyway_schema_history"
            """)
    @DisplayName("one sentence says what to do, and nothing else is said")
    void oneSentence(String keadaan, String perubahan, CapturedOutput log) {
        Map<String, Object> database = new HashMap<>(database());
        String url = database.get("spring.datasource.url").toString();
        DriverManagerDataSource sumber = new DriverManagerDataSource(url,
                database.getOrDefault("spring.datasource.username", "sa").toString(), "");
        Flyway.configure().dataSource(sumber)
                .locations("classpath:db/migration/umum", "classpath:db/migration/" + jenis()).load().migrate();
        new JdbcTemplate(sumber).execute(perubahan);

        assertThatThrownBy(() -> nyalakan(database)).isNotNull();
        assertThat(log.getAll().lines().filter(baris -> baris.matches(".* (WARN|ERROR) .*|\\s+at .*|Caused by.*")))
                .singleElement().asString().contains(kalimat(url));
        assertThat(log.getAll()).doesNotContain("APPLICATION FAILED", "Exception");
    }

    private static void nyalakan(Map<String, Object> properti) {
        new SpringApplicationBuilder(RukunApplication.class).profiles("demo")
                .run(properti.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue())
                        .toArray(String[]::new))
                .close();
    }
}
