package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.AlurKeluargaKontrak;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What each family's tests must bring along, so that no list of ours has to be extended. */
class KeluargaTest {

    @ParameterizedTest
    @MethodSource("bermodel")
    @DisplayName("keluarga dengan model menilai sendiri bahwa setiap alurnya dilalui")
    void alurDinilai(String keluarga) {
        assertThat(kelas(keluarga, AlurKeluargaKontrak.class))
                .as("kelas dalam id.rukun.prosedur.%s yang mewarisi AlurKeluargaKontrak", keluarga).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("berformulir")
    @DisplayName("keluarga dengan formulir membawa setiap formulirnya ke tempatnya dalam kasus")
    void formulirDibawa(String keluarga) {
        assertThat(kelas(keluarga, AdeganFormulir.class))
                .as("kelas dalam id.rukun.prosedur.%s yang mewujudkan AdeganFormulir", keluarga).isNotEmpty();
    }

    static Stream<String> bermodel() {
        return folder("processes");
    }

    static Stream<String> berformulir() {
        return folder("forms");
    }

    private static Stream<String> folder(String induk) {
        return Stream.of(Objects.requireNonNull(new File(induk).listFiles(File::isDirectory))).map(File::getName);
    }

    private static List<? extends Class<?>> kelas(String keluarga, Class<?> jenis) {
        ClassPathScanningCandidateComponentProvider pemindai = new ClassPathScanningCandidateComponentProvider(false);
        pemindai.addIncludeFilter(new AssignableTypeFilter(jenis));
        return pemindai.findCandidateComponents("id.rukun.prosedur." + keluarga).stream()
                .map(d -> ClassUtils.resolveClassName(d.getBeanClassName(), jenis.getClassLoader())).toList();
    }
}
