package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.KunciUji;
import id.rukun.engine.office.Accounts;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Production on a new PostgreSQL: the real areas, nothing of the demo, and no start without its secrets. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("prod")
@DirtiesContext // closed while its database still stands
class ProdProfileIT {

    private static final List<String> RAHASIA = List.of("RUKUN_DB_URL", "RUKUN_DB_USER", "RUKUN_DB_PASSWORD",
            "RUKUN_KUNCI_SEGEL", "RUKUN_KUNCI_FAKTOR", "RUKUN_ALAMAT");

    @Autowired private ApplicationContext konteks;
    @Autowired private IdentityService identity;
    @Autowired private Accounts akun;
    @Autowired private RepositoryService repository;
    @Autowired private WilayahService wilayah;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestRestTemplate rest;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properti) {
        String url = PostgresUji.databaseBaru();
        properti.add("RUKUN_DB_URL", () -> url);
        properti.add("RUKUN_DB_USER", () -> "postgres");
        properti.add("RUKUN_DB_PASSWORD", () -> "tidak-dipakai");
        properti.add("RUKUN_KUNCI_SEGEL", KunciUji::pem);
        properti.add("RUKUN_KUNCI_FAKTOR", KunciUji::faktor);
        properti.add("RUKUN_ALAMAT", () -> "https://rukun.example.go.id");
    }

    @Test
    @DisplayName("no account, no resident, no RW or RT, no bean of the demo")
    void nothingOfTheDemo() {
        // Only the account that shuts the first-run creation of an administrator; nobody knows its password.
        assertThat(identity.createUserQuery().list()).extracting(User::getId).containsExactly("rukun-sistem");
        assertThat(jumlah("select count(*) from penduduk")).isZero();
        assertThat(jumlah("select count(*) from pemegang_jabatan")).isZero();
        assertThat(jumlah("select count(*) from unit where jenis in ('RW', 'RT')")).isZero();
        assertThat(konteks.getBeanDefinitionNames()).isNotEmpty()
                .filteredOn(nama -> kelas(nama).startsWith("id.rukun.demo")).isEmpty();
    }

    @Test
    @DisplayName("a weak password is refused in words that say what it lacks")
    void weakPasswords() {
        assertThatThrownBy(() -> akun.buat("lurah.baru", "Sumiati", "rukun"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("paling sedikit 12", "enam karakter yang berbeda", "tidak memuat nama");
        assertThat(identity.createUserQuery().userId("lurah.baru").count()).isZero();
    }

    @Test
    void areasAndModelsAreThere() {
        assertThat(wilayah.nama(WilayahSeeder.idDariKode("31.71.01.1001"))).contains("Gambir");
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("penggabungan-rt-lintas-rw").count())
                .isOne();
    }

    @Test
    @DisplayName("the API is described, the lists of the web applications are not")
    void describesOnlyTheApi() {
        JsonNode openapi = rest.getForObject("/api/openapi", JsonNode.class);
        assertThat(openapi.path("paths").fieldNames()).toIterable().contains("/api/aturan")
                .allMatch(jalur -> jalur.startsWith("/api/"));
    }

    @Test
    void cookiesTravelOnlyOverTls() {
        HttpHeaders kepala = rest.getForEntity("/camunda/app/tasklist/default/", String.class).getHeaders();
        assertThat(kepala.get(HttpHeaders.SET_COOKIE)).isNotEmpty().allMatch(kue -> kue.contains("Secure"));
        assertThat(kepala).containsKey("Strict-Transport-Security");
    }

    @Test
    void engineIsClosedToTheAnonymous() {
        assertThat(rest.getForEntity("/engine-rest/task", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    @DisplayName("commits are on the disk when acknowledged; without a proxy named no forwarded address counts")
    void commitsAndAddresses() {
        assertThat(jdbc.queryForObject("show synchronous_commit", String.class)).isEqualTo("on");
        TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) konteks).getWebServer();
        assertThat(server.getTomcat().getEngine().getPipeline().getValves())
                .noneMatch(RemoteIpValve.class::isInstance);
    }

    @Test
    void noTimeMachine() {
        assertThat(rest.getForEntity("/camunda/api/rukun/demo/waktu", String.class).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(rest.postForEntity("/camunda/api/rukun/demo/waktu", "{}", String.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUKUN_DB_URL", "RUKUN_DB_USER", "RUKUN_DB_PASSWORD", "RUKUN_KUNCI_SEGEL",
        "RUKUN_KUNCI_FAKTOR", "RUKUN_ALAMAT"})
    void doesNotStartWithoutASecret(String kurang) {
        String[] argumen = RAHASIA.stream().filter(nama -> !nama.equals(kurang))
                .map(nama -> "--" + nama + "=ada").toArray(String[]::new);
        assertThatThrownBy(() -> jalankan("prod", argumen))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Profil prod memerlukan variabel lingkungan yang belum diisi: " + kurang + ".");
    }

    @Test
    void doesNotStartTogetherWithTheDemo() {
        String[] argumen = RAHASIA.stream().map(nama -> "--" + nama + "=ada").toArray(String[]::new);
        assertThatThrownBy(() -> jalankan("prod,demo", argumen)).hasMessageContaining("tidak boleh dipakai bersama");
    }

    private static void jalankan(String profil, String... argumen) {
        String[] semua = Arrays.copyOf(argumen, argumen.length + 1);
        semua[argumen.length] = "--spring.profiles.active=" + profil;
        new SpringApplicationBuilder(RukunApplication.class).web(WebApplicationType.NONE).run(semua).close();
    }

    private String kelas(String nama) {
        Class<?> jenis = konteks.getType(nama);
        return jenis == null ? "" : jenis.getName();
    }

    private long jumlah(String pertanyaan) {
        return jdbc.queryForObject(pertanyaan, Long.class);
    }
}
