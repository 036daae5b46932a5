package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.NamaKomponen;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.TugasModel;
import id.rukun.uji.UjiAplikasi;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** What two families might both call the same carries the family's name: a family is added without asking the others. */
@UjiAplikasi
class NamaKeluargaTest {

    private static final Pattern KELUARGA = Pattern.compile("id\\.rukun\\.prosedur\\.(\\w+)\\..*");

    @Autowired private ConfigurableApplicationContext komponen;
    @Autowired private EntityManager entities;
    @Autowired private List<DaftarPilihan> daftar;
    @Autowired private Flyway flyway;

    @Test
    @DisplayName("a component of a family is named after the family, one of a shared room is not")
    void komponen() throws Exception {
        assertThat(nama("id.rukun.prosedur.penggabungan.proses.UsulanLangkah")).isEqualTo("penggabunganUsulanLangkah");
        assertThat(nama("id.rukun.wilayah.WilayahService")).isEqualTo("wilayahService");
    }

    @Test
    @DisplayName("so is a step that is a method")
    void langkah() {
        assertThat(komponen.getBeansOfType(LangkahDelegate.class)).containsKey("penggabunganJalurGerbang");
        assertThat(Arrays.stream(komponen.getBeanDefinitionNames()).map(komponen::getType)
                .flatMap(kelas -> Arrays.stream(kelas.getDeclaredMethods()))
                .filter(metode -> metode.isAnnotationPresent(TugasModel.class))
                .flatMap(metode -> salah(metode.getDeclaringClass(),
                        metode.getAnnotation(TugasModel.class).value(), "")))
                .isEmpty();
    }

    @Test
    @DisplayName("so are tables")
    void tabel() {
        assertThat(entities.getMetamodel().getEntities().stream().map(EntityType::getJavaType).flatMap(kelas ->
                salah(kelas, kelas.isAnnotationPresent(Table.class) ? kelas.getAnnotation(Table.class).name() : "?", "_")))
                .isEmpty();
    }

    @Test
    @DisplayName("and lists of choices")
    void daftar() {
        assertThat(daftar).isNotEmpty();
        assertThat(daftar.stream().flatMap(satu -> salah(satu.getClass(), satu.nama(), "-"))).isEmpty();
    }

    @Test
    @DisplayName("a migration carries the minute in which it was written and whose it is")
    void migrasi() {
        assertThat(Arrays.stream(flyway.info().applied()).filter(m -> m.getVersion() != null)
                .map(MigrationInfo::getScript).filter(nama -> !nama.startsWith("<<")))
                .isNotEmpty().allMatch(nama -> nama.matches("V20\\d{10}__[a-z]\\w+\\.sql"));
    }

    private static Stream<String> salah(Class<?> kelas, String nama, String sambung) {
        return keluarga(kelas).filter(k -> !nama.equals(k) && !nama.startsWith(k + sambung))
                .map(k -> kelas.getSimpleName() + ": " + nama).stream();
    }

    private static Optional<String> keluarga(Class<?> kelas) {
        Matcher cocok = KELUARGA.matcher(kelas.getName());
        return cocok.matches() ? Optional.of(cocok.group(1)) : Optional.empty();
    }

    private static String nama(String kelas) throws Exception {
        return new NamaKomponen().generateBeanName(new ScannedGenericBeanDefinition(
                new SimpleMetadataReaderFactory().getMetadataReader(kelas)), new SimpleBeanDefinitionRegistry());
    }
}
