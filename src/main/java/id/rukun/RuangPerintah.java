package id.rukun;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** What the commands of the command line share: the rooms without the application, on the database that the settings name. */
final class RuangPerintah {

    /** Whether the command may ask the engine for accounts and tables. */
    static final String MESIN = "rukun.perintah.mesin";

    private RuangPerintah() {}

    /** The rooms as they are, of which only that is made which a command asks for: no door, no clockwork, and no engine that works. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class, TransactionAutoConfiguration.class, JacksonAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class})
    @EntityScan("id.rukun")
    @EnableJpaRepositories(basePackages = "id.rukun", nameGenerator = NamaKomponen.class)
    @ComponentScan(basePackages = "id.rukun", nameGenerator = NamaKomponen.class, excludeFilters =
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {RukunApplication.class, SecretCheck.class, DataFolder.class}))
    private static final class Ruang {}

    /** @param properti what the settings say otherwise for this command */
    static ConfigurableApplicationContext buka(Function<Environment, Map<String, Object>> properti, String... argumen) {
        return new SpringApplicationBuilder(Ruang.class)
                .web(WebApplicationType.NONE).logStartupInfo(false)
                .properties("logging.level.root=ERROR", "logging.level.org.springframework.boot.diagnostics=OFF",
                        "logging.level.org.springframework.boot.SpringApplication=OFF",
                        "logging.level.id.rukun=INFO", "logging.pattern.console=%m%n")
                .initializers(konteks -> siapkan(konteks, properti)).run(argumen);
    }

    /** No database is made where there is none, and nothing hears of a start. */
    private static void siapkan(ConfigurableApplicationContext konteks, Function<Environment, Map<String, Object>> properti) {
        ConfigurableEnvironment lingkungan = konteks.getEnvironment();
        String alamat = lingkungan.getProperty("spring.datasource.url", "");
        Map<String, Object> semua = new HashMap<>(properti.apply(lingkungan));
        semua.put("spring.datasource.url", alamat + (alamat.startsWith("jdbc:h2:file:") ? ";IFEXISTS=TRUE" : ""));
        lingkungan.getPropertySources().addFirst(new MapPropertySource("perintah", semua));
        sambung(lingkungan);
        konteks.addBeanFactoryPostProcessor(RuangPerintah::hanyaYangDiminta);
    }

    /** Where there is no database, its own word says why; later the mapping would only miss its dialect. */
    private static void sambung(Environment lingkungan) {
        try {
            DriverManager.getConnection(lingkungan.getProperty("spring.datasource.url"),
                    lingkungan.getProperty("spring.datasource.username"),
                    lingkungan.getProperty("spring.datasource.password")).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static void hanyaYangDiminta(ConfigurableListableBeanFactory pabrik) {
        BeanDefinitionRegistry daftar = (BeanDefinitionRegistry) pabrik;
        daftar.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
        Stream.<Class<?>>of(ApplicationRunner.class, CommandLineRunner.class)
                .flatMap(jenis -> Stream.of(pabrik.getBeanNamesForType(jenis, true, false)))
                .forEach(daftar::removeBeanDefinition);
        for (String nama : pabrik.getBeanDefinitionNames()) {
            pabrik.getBeanDefinition(nama).setLazyInit(true);
        }
    }

    /** What the first cause says. */
    static String sebab(Throwable e) {
        Throwable akar = e;
        while (akar.getCause() != null) {
            akar = akar.getCause();
        }
        return akar.getMessage();
    }

    /** The rest of the argument that begins so; empty where there is none. */
    static Optional<String> nilai(String nama, String... argumen) {
        return Arrays.stream(argumen).filter(satu -> satu.startsWith(nama)).map(satu -> satu.substring(nama.length())).findFirst();
    }
}
