package id.rukun.arsitektur;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.rukun.berkas.BerkasService;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reaches, by whatever its methods call, nothing that changes a row, an entity, the dossier or the engine. What
 * {@link Pertanyaan} itself does (the receipts of the rules) is not followed.
 */
final class TidakMengubahApaPun {

    private static final List<Class<?>> MESIN =
            List.of(RuntimeService.class, TaskService.class, ManagementService.class, VariableScope.class);

    private TidakMengubahApaPun() {}

    /** A step changes nothing. */
    static ArchCondition<JavaMethod> metode() {
        return new ArchCondition<>("change nothing") {
            @Override
            public void check(JavaMethod metode, ConditionEvents kejadian) {
                perubahan(Set.of(metode)).forEach(apa -> kejadian.add(SimpleConditionEvent.violated(metode,
                        metode.getFullName() + " changes something: " + apa)));
            }
        };
    }

    /** The accesses by which methods change something. */
    static Set<String> perubahan(Collection<? extends JavaCodeUnit> metode) {
        Set<String> perubahan = new TreeSet<>();
        Set<JavaCodeUnit> dibaca = new HashSet<>();
        Deque<JavaCodeUnit> antre = new ArrayDeque<>(metode);
        while (!antre.isEmpty()) {
            JavaCodeUnit satu = antre.pop();
            if (dibaca.add(satu)) {
                satu.getAccessesFromSelf().stream().filter(a -> mengubah(satu, a))
                        .forEach(a -> perubahan.add(a.getDescription()));
                satu.getAccessesFromSelf().stream().flatMap(TidakMengubahApaPun::dituju)
                        .filter(m -> m.getOwner().getPackageName().startsWith("id.rukun"))
                        .filter(m -> !m.getOwner().isEquivalentTo(Pertanyaan.class)).forEach(antre::push);
            }
        }
        return perubahan;
    }

    private static boolean mengubah(JavaCodeUnit dari, JavaAccess<?> akses) {
        JavaClass pemilik = akses.getTargetOwner();
        String nama = akses.getName();
        if (akses instanceof JavaFieldAccess kolom) {
            return kolom.getAccessType() == JavaFieldAccess.AccessType.SET && pemilik.isAnnotatedWith(Entity.class)
                    && !(dari instanceof JavaConstructor);
        }
        return pemilik.isEquivalentTo(Langkah.class)
                || pemilik.isEquivalentTo(BerkasService.class) && nama.startsWith("tulis")
                || pemilik.isAssignableTo(Repository.class) && (nama.matches("(save|delete|flush).*")
                        || dituju(akses).anyMatch(m -> m.isAnnotatedWith(Modifying.class)))
                || pemilik.isAssignableTo(EntityManager.class) && nama.matches("persist|merge|remove|flush|refresh")
                || pemilik.isAssignableTo(JdbcOperations.class) && nama.matches("update|batchUpdate|execute")
                || MESIN.stream().anyMatch(pemilik::isAssignableTo) && !nama.matches("(get|has).*|create\\w*Query");
    }

    /** The methods that an access may run, behind an interface of ours those of every class. */
    private static Stream<JavaCodeUnit> dituju(JavaAccess<?> akses) {
        if (!(akses instanceof JavaCodeUnitAccess<?> panggilan)) {
            return Stream.empty();
        }
        List<String> parameter = parameter(panggilan.getTarget().getRawParameterTypes());
        return Stream.concat(panggilan.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast),
                Stream.of(panggilan.getTargetOwner()).filter(k -> k.getPackageName().startsWith("id.rukun"))
                        .flatMap(k -> k.getAllSubclasses().stream()).flatMap(k -> k.getMethods().stream())
                        .filter(m -> m.getName().equals(akses.getName())
                                && parameter(m.getRawParameterTypes()).equals(parameter)));
    }

    private static List<String> parameter(List<JavaClass> jenis) {
        return jenis.stream().map(JavaClass::getName).toList();
    }
}
