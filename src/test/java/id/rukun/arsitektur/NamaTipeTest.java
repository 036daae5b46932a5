package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.rukun.hukum.Aturan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One name, one meaning: no two types of ours have the same simple name, in the application or its tests. */
class NamaTipeTest {

    /** Without the types of others that ours mention: they are looked for in every library. */
    private static final JavaClasses SEMUA = ArchConfiguration.withThreadLocalScope(pengaturan -> {
        pengaturan.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPackages("id.rukun");
    });

    @Test
    @DisplayName("no two types that others see are called the same; of rules, Fakta is the facts of the one around it")
    void visibleNamesAreUnique() {
        assertThat(kembar(tipe().filter(t -> !tersembunyi(t)))).isEmpty();
    }

    @Test
    @DisplayName("what a class hides in itself is not called like a class")
    void hiddenNamesHideNoClass() {
        assertThat(kembar(tipe().filter(t -> !t.isNestedClass() || tersembunyi(t)))
                .entrySet().stream().filter(e -> e.getValue().stream().anyMatch(nama -> !nama.contains("$")))).isEmpty();
    }

    @Test
    void whatIsHiddenIsKnown() {
        assertThat(tipe().filter(NamaTipeTest::tersembunyi)).hasSizeGreaterThan(20);
    }

    private static Map<String, List<String>> kembar(Stream<JavaClass> tipe) {
        Map<String, List<String>> hasil = tipe.collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new,
                Collectors.mapping(JavaClass::getName, Collectors.toList())));
        hasil.values().removeIf(nama -> nama.size() == 1);
        return hasil;
    }

    private static Stream<JavaClass> tipe() {
        return SEMUA.stream().filter(t -> !t.isAnonymousClass() && !t.isLocalClass() && !t.isArray())
                .filter(t -> !t.getSimpleName().equals("package-info") && !faktaAturan(t));
    }

    private static boolean tersembunyi(JavaClass tipe) {
        return tipe.isNestedClass() && tipe.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean faktaAturan(JavaClass tipe) {
        return tipe.getSimpleName().equals("Fakta")
                && tipe.getEnclosingClass().filter(luar -> luar.isAssignableTo(Aturan.class)).isPresent();
    }
}
