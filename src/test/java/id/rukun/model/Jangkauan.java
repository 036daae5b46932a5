package id.rukun.model;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import id.rukun.engine.step.Gerbang;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a step reaches by whatever its methods call; the dossier, to which every step writes, is not followed. */
final class Jangkauan {

    private final Set<String> register = new TreeSet<>();

    Jangkauan(JavaClass delegate) {
        // A question changes nothing: what its code could write elsewhere is not written for it.
        if (!delegate.isAssignableTo(Gerbang.class)) {
            telusuri(new ArrayDeque<>(delegate.getMethods()));
        }
    }

    /** The entities that it makes or changes. */
    Set<String> register() {
        return register;
    }

    private void telusuri(Deque<JavaCodeUnit> antre) {
        Set<JavaCodeUnit> dibaca = new HashSet<>();
        while (!antre.isEmpty()) {
            JavaCodeUnit satu = antre.pop();
            if (dibaca.add(satu)) {
                satu.getAccessesFromSelf().stream().filter(a -> diubah(satu, a))
                        .forEach(a -> register.add("`" + a.getTargetOwner().getSimpleName() + "`"));
                satu.getAccessesFromSelf().stream().flatMap(Jangkauan::dituju).filter(Jangkauan::diikuti)
                        .forEach(antre::push);
            }
        }
    }

    private static boolean diubah(JavaCodeUnit dari, JavaAccess<?> akses) {
        return akses.getTargetOwner().isAnnotatedWith(Entity.class) && (akses instanceof JavaConstructorCall
                || akses instanceof JavaFieldAccess kolom && kolom.getAccessType() == JavaFieldAccess.AccessType.SET
                        && !(dari instanceof JavaConstructor));
    }

    private static boolean diikuti(JavaCodeUnit satu) {
        String ruang = satu.getOwner().getPackageName();
        return ruang.startsWith("id.rukun") && !ruang.startsWith("id.rukun.berkas")
                && !ruang.startsWith("id.rukun.engine");
    }

    /** The methods that an access may run, behind an interface of ours those of every class. */
    private static Stream<JavaCodeUnit> dituju(JavaAccess<?> akses) {
        if (!(akses instanceof JavaCodeUnitAccess<?> panggilan)) {
            return Stream.empty();
        }
        return Stream.concat(panggilan.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast),
                Stream.of(panggilan.getTargetOwner()).filter(JavaClass::isInterface)
                        .filter(k -> k.getPackageName().startsWith("id.rukun"))
                        .flatMap(k -> k.getAllSubclasses().stream()).flatMap(k -> k.getMethods().stream())
                        .filter(m -> m.getName().equals(akses.getName())));
    }
}
