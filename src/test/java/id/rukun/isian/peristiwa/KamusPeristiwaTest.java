package id.rukun.isian.peristiwa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.formulir.Tanggal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every date of every form says what it tells of and what that rests on, and a step asks it. */
class KamusPeristiwaTest {

    private static final KamusIsian KAMUS = new KamusIsian();
    private static final KamusPeristiwa PERISTIWA = new KamusPeristiwa(KAMUS);

    @Test
    @DisplayName("setiap kolom tanggal pada setiap formulir menyebut peristiwanya")
    void setiapTanggalBerperistiwa() {
        List<String> tanpa = isian().flatMap(i -> Arrays.stream(i.getRecordComponents())
                        .filter(k -> k.getType() == LocalDate.class && KamusPeristiwa.tanggal(k) == null)
                        .map(k -> i.getSimpleName() + "." + k.getName()))
                .toList();
        assertThat(tanpa).isEmpty();
    }

    @Test
    @DisplayName("setiap tumpuan adalah peristiwa yang dikenal, dan setiap peristiwa bertumpu pada sesuatu")
    void setiapTumpuanDikenal() {
        Set<String> dikenal = isian().flatMap(i -> KamusPeristiwa.tanggal(i).stream()).map(Tanggal::value)
                .collect(Collectors.toCollection(HashSet::new));
        dikenal.addAll(Set.of(Tanggal.PEMBUKAAN, Tanggal.LUAR_KASUS));
        assertThat(dikenal).containsAll(PERISTIWA.semua().keySet())
                .containsAll(PERISTIWA.semua().values().stream().flatMap(Collection::stream).toList());
        assertThat(PERISTIWA.semua()).hasSizeGreaterThan(8).allSatisfy((nama, dasar) -> assertThat(dasar).isNotEmpty());
    }

    @Test
    @DisplayName("formulir yang bertanggal diperiksa langkah yang membacanya")
    void setiapTanggalDiperiksa() {
        JavaClasses kelas = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.rukun.prosedur");
        List<String> belum = isian().filter(i -> !KamusPeristiwa.tanggal(i).isEmpty())
                .filter(i -> kelas.stream().flatMap(KamusPeristiwaTest::langkah)
                        .noneMatch(metode -> memeriksa(metode) && membaca(metode, i)))
                .map(Class::getSimpleName).toList();
        assertThat(belum).isEmpty();
    }

    /** The methods of each step: of a class its own, else those of the class together. */
    private static Stream<Collection<JavaMethod>> langkah(JavaClass kelas) {
        List<Collection<JavaMethod>> metode = kelas.getMethods().stream()
                .filter(m -> m.isAnnotatedWith(TugasModel.class)).map(KamusPeristiwaTest::denganPembantu).toList();
        return metode.isEmpty() ? Stream.of(kelas.getMethods()) : metode.stream();
    }

    /** A step and the methods of its own class that it calls. */
    private static Collection<JavaMethod> denganPembantu(JavaMethod langkah) {
        Set<JavaMethod> semua = new HashSet<>();
        Deque<JavaMethod> antre = new ArrayDeque<>(Set.of(langkah));
        while (!antre.isEmpty()) {
            JavaMethod satu = antre.pop();
            if (semua.add(satu)) {
                satu.getMethodCallsFromSelf().stream().flatMap(p -> p.getTarget().resolveMember().stream())
                        .filter(m -> m.getOwner().equals(langkah.getOwner())).forEach(antre::push);
            }
        }
        return semua;
    }

    private static boolean memeriksa(Collection<JavaMethod> langkah) {
        return langkah.stream().flatMap(m -> m.getMethodCallsFromSelf().stream())
                .anyMatch(p -> p.getTargetOwner().isAssignableTo(Pertanyaan.class)
                        && p.getName().equals("wajibTanggalSesuai"));
    }

    private static boolean membaca(Collection<JavaMethod> langkah, Class<?> isian) {
        return langkah.stream().flatMap(m -> m.getReferencedClassObjects().stream())
                .anyMatch(acuan -> acuan.getRawType().isEquivalentTo(isian));
    }

    private static Stream<Class<? extends Record>> isian() {
        return KAMUS.semua().values().stream();
    }
}
