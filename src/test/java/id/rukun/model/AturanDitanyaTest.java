package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Ketentuan;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * A task of a model cites every rule that its delegate asks, itself or through what it calls. What a caller's own class
 * asks behind an interface ({@link id.rukun.prosedur.keputusan.PemohonKeputusan},
 * {@link id.rukun.prosedur.musyawarah.mode.ModeMusyawarah}) the caller's model cites.
 */
@AnalyzeClasses(packages = "id.rukun", importOptions = DoNotIncludeTests.class)
class AturanDitanyaTest {

    /** Rules that a delegate asks, but not where it stands in this task. */
    private static final Map<String, Set<String>> TIDAK_DI_SINI = Map.of(
            // RT merge here; the rule of the RW is asked where RW do.
            "penggabungan-rt-lintas-rw.bpmn, PeriksaKetersediaanTokoh", Set.of("PERGUB171-PS12-2.3"),
            "penggabungan-rw.bpmn, PeriksaKetersediaanTokoh", Set.of("PERGUB171-PS11-2.3"),
            // What was not sent is erased by the period that the rule names.
            "harian.bpmn, HapusIsi", Set.of("RUKUN-DATA-38"));

    @ArchTest
    static void everyRuleThatIsAskedIsCited(JavaClasses kelas) {
        assertThat(BerkasModel.semua().stream().flatMap(model -> keluhan(model, kelas))).isEmpty();
    }

    @ArchTest
    static void findsTheBreach(JavaClasses kelas) {
        assertThat(tanpa("penetapan-keputusan-lurah.bpmn", "PERGUB171-PS14-2.2", kelas)).as("asked in a lambda")
                .singleElement().asString().contains("PeriksaSyaratPenetapan", "PERGUB171-PS14-2.2");
        assertThat(tanpa("musyawarah.bpmn", "RUKUN-POL-40", kelas)).as("asked by a class that others use as well")
                .anyMatch(keluhan -> keluhan.contains("PeriksaPutusanLurah"));
        assertThat(tanpa("penggabungan-musyawarah-kelurahan.bpmn", "PERGUB171-PS11-2.2", kelas)).as("chosen by a method")
                .anyMatch(keluhan -> keluhan.contains("PeriksaTokoh"));
    }

    /** What a step's annotation names is what its code asks, no more and no less. */
    @ArchTest
    static void stepsNameTheRulesThatTheyAsk(JavaClasses kelas) {
        List<Komponen> semua = KomponenRukun.langkah().filter(langkah -> kelas.contain(langkah.kelas())).toList();
        assertThat(semua).isNotEmpty();
        assertThat(semua.stream().filter(langkah -> !disebut(langkah).equals(ditanya(langkah.kode(kelas))))
                .map(langkah -> langkah.tempat() + " menyebut " + disebut(langkah) + ", menanya "
                        + ditanya(langkah.kode(kelas)))).isEmpty();
    }

    private static Set<String> disebut(Komponen langkah) {
        return Arrays.stream(langkah.tugas().orElseThrow().aturan())
                .map(aturan -> aturan.getAnnotation(Ketentuan.class).id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> tanpa(String nama, String aturan, JavaClasses kelas) {
        BerkasModel sah = BerkasModel.semua().stream().filter(m -> m.nama().equals(nama)).findFirst().orElseThrow();
        return keluhan(BerkasModel.dari(nama, sah.teks().replace(aturan, "")), kelas).toList();
    }

    private static Stream<String> keluhan(BerkasModel model, JavaClasses kelas) {
        return model.elemen(ServiceTask.class).flatMap(tugas -> {
            Set<String> kurang = KomponenRukun.ungkapan(tugas.getCamundaDelegateExpression())
                    .map(delegate -> ditanya(delegate.kode(kelas))).orElseGet(Set::of);
            kurang.removeAll(Acuan.aturan(tugas));
            kurang.removeAll(TIDAK_DI_SINI.getOrDefault(model.nama() + ", " + tugas.getId(), Set.of()));
            return kurang.stream().map(id -> model.keluhan(tugas, "menanya " + id + " tanpa mengutipnya"));
        });
    }

    /** Ids of the rules whose classes are named in what the delegate's methods do. */
    private static Set<String> ditanya(Collection<JavaMethod> kode) {
        Set<String> aturan = new TreeSet<>();
        Set<JavaCodeUnit> dibaca = new HashSet<>();
        Deque<JavaCodeUnit> antre = new ArrayDeque<>(kode);
        while (!antre.isEmpty()) {
            JavaCodeUnit satu = antre.pop();
            if (dibaca.add(satu)) {
                satu.getReferencedClassObjects().stream().map(acuan -> acuan.getRawType())
                        .filter(jenis -> jenis.isAssignableTo(Aturan.class) && jenis.isAnnotatedWith(Ketentuan.class))
                        .forEach(jenis -> aturan.add(jenis.getAnnotationOfType(Ketentuan.class).id()));
                dipanggil(satu).filter(m -> m.getOwner().getPackageName().startsWith("id.rukun")).forEach(antre::push);
            }
        }
        return aturan;
    }

    private static Stream<JavaMethod> dipanggil(JavaCodeUnit satu) {
        return Stream.concat(
                satu.getMethodCallsFromSelf().stream().flatMap(p -> p.getTarget().resolveMember().stream()),
                satu.getMethodReferencesFromSelf().stream().flatMap(p -> p.getTarget().resolveMember().stream()));
    }
}
