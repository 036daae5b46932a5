package id.rukun;

import id.rukun.berkas.daftar.PemeriksaDaftar;
import id.rukun.berkas.kasus.KasusRepository;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.segel.KunciSegel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The command line {@code --periksa-salinan}: verifies a restored copy before Rukun is started on it – every dossier, all that
 * its chain vouches for, the contents of its files and documents, and the list of heads ({@code --daftar=<file>}, else the
 * configured one). Nothing of the application runs and nothing is written; public keys are enough
 * ({@code --kunci-publik=<file>}, else the configured ones).
 */
final class PemeriksaSalinan {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaSalinan.class);
    private static final String PERINTAH = "--periksa-salinan";
    private static final String DAFTAR = "--daftar=";
    private static final String KUNCI = "--kunci-publik=";

    private PemeriksaSalinan() {}

    /**
     * The rooms as they are, of which only that is made which verifying asks for: no engine, no door, no clockwork. What
     * keeps something outside the database is found by itself ({@link id.rukun.berkas.periksa.PemeriksaLuar}).
     */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class, TransactionAutoConfiguration.class, JacksonAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class})
    @EntityScan("id.rukun")
    @EnableJpaRepositories(basePackages = "id.rukun", nameGenerator = NamaKomponen.class)
    @ComponentScan(basePackages = "id.rukun", nameGenerator = NamaKomponen.class, excludeFilters =
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {RukunApplication.class, SecretCheck.class, DataFolder.class}))
    private static final class Ruang {}

    /**
     * Runs if the command line asks for it.
     *
     * @return 0 if the copy is whole, 1 if something was found, 2 if it could not be verified; empty if it is another command
     *     line
     */
    static Optional<Integer> jalankan(String... argumen) {
        return Arrays.asList(argumen).contains(PERINTAH) ? Optional.of(periksa(argumen)) : Optional.empty();
    }

    private static int periksa(String... argumen) {
        try (ConfigurableApplicationContext konteks = new SpringApplicationBuilder(Ruang.class)
                .web(WebApplicationType.NONE).logStartupInfo(false)
                .properties("logging.level.root=ERROR", "logging.level.org.springframework.boot.diagnostics=OFF",
                        "logging.level.org.springframework.boot.SpringApplication=OFF",
                        "logging.level.id.rukun=INFO", "logging.pattern.console=%m%n")
                .initializers(k -> siapkan(k, argumen)).run(argumen)) {
            return lapor(temuan(konteks, argumen));
        } catch (RuntimeException | IOException e) {
            LOG.error("Salinan tidak dapat diperiksa: {}", sebab(e));
            return 2;
        }
    }

    /** What is asked stays as it is: no database and no key is made where there is none, and nothing hears of a start. */
    private static void siapkan(ConfigurableApplicationContext konteks, String... argumen) {
        ConfigurableEnvironment lingkungan = konteks.getEnvironment();
        String alamat = lingkungan.getProperty("spring.datasource.url", "");
        lingkungan.getPropertySources().addFirst(new MapPropertySource("salinan", Map.of(
                "spring.datasource.url", alamat + (alamat.startsWith("jdbc:h2:file:") ? ";IFEXISTS=TRUE" : ""),
                "rukun.segel.kunci", KunciSegel.pem(KunciSegel.baru()),
                "rukun.segel.berkas-kunci", "",
                "rukun.alamat", "http://127.0.0.1",
                "rukun.segel.kunci-lain", kunci(lingkungan, argumen))));
        sambung(lingkungan);
        konteks.addBeanFactoryPostProcessor(PemeriksaSalinan::hanyaYangDiminta);
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

    private static List<String> temuan(ConfigurableApplicationContext konteks, String... argumen) throws IOException {
        BerkasVerifier verifier = konteks.getBean(BerkasVerifier.class);
        List<String> temuan = new ArrayList<>();
        KasusRepository semua = konteks.getBean(KasusRepository.class);
        semua.semuaRingkas().forEach(kasus -> verifier.periksaSampaiIsi(kasus.id()).temuan()
                .forEach(kalimat -> temuan.add("Kasus " + kasus.nomor() + ": " + kalimat)));
        LOG.info("Diperiksa {} kasus: {}.", semua.count(), String.join(", ", verifier.dijamin()));
        Environment lingkungan = konteks.getEnvironment();
        Path daftar = Path.of(nilai(DAFTAR, argumen).orElseGet(() -> lingkungan.getProperty("rukun.segel.daftar", "")));
        if (Files.isRegularFile(daftar)) {
            temuan.addAll(PemeriksaDaftar.temuan(konteks.getBean(JdbcTemplate.class), daftar,
                    lingkungan.getProperty("rukun.segel.kunci-lain", "")));
        } else {
            temuan.add("Daftar kepala " + daftar + " tidak ada: kasus yang hilang tidak dapat diketahui.");
        }
        return temuan;
    }

    private static int lapor(List<String> temuan) {
        temuan.forEach(LOG::warn);
        LOG.info(temuan.isEmpty() ? "Salinan utuh." : "Ditemukan {} hal.", temuan.size());
        return temuan.isEmpty() ? 0 : 1;
    }

    private static String kunci(Environment lingkungan, String... argumen) {
        try {
            Optional<String> berkas = nilai(KUNCI, argumen);
            if (berkas.isPresent()) {
                return Files.readString(Path.of(berkas.get()));
            }
            Path sendiri = Path.of(lingkungan.getProperty("rukun.segel.berkas-kunci", ""));
            return terbuka(lingkungan.getProperty("rukun.segel.kunci", "")
                    + lingkungan.getProperty("rukun.segel.kunci-lain", "")
                    + (Files.isRegularFile(sendiri) ? Files.readString(sendiri) : ""));
        } catch (IOException e) {
            throw new IllegalArgumentException("kunci publik tidak dapat dibaca: " + e.getMessage(), e);
        }
    }

    /** No secret half goes on to where only public keys are asked for. */
    private static String terbuka(String pem) {
        return pem.replaceAll("-----BEGIN PRIVATE KEY-----[^-]*-----END PRIVATE KEY-----", "");
    }

    private static String sebab(Throwable e) {
        Throwable akar = e;
        while (akar.getCause() != null) {
            akar = akar.getCause();
        }
        return akar.getMessage();
    }

    private static Optional<String> nilai(String nama, String... argumen) {
        return Arrays.stream(argumen).filter(satu -> satu.startsWith(nama)).map(satu -> satu.substring(nama.length()))
                .findFirst();
    }
}
