package id.rukun.arsitektur;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** An access that reads the computer's clock: {@code now()} without a Clock, {@code new Date()} and the like. */
final class MembacaJamSendiri extends DescribedPredicate<JavaAccess<?>> {

    MembacaJamSendiri() {
        super("reads a clock of its own");
    }

    @Override
    public boolean test(JavaAccess<?> akses) {
        return akses instanceof JavaCodeUnitAccess<?> panggilan
                && jamKomputer(panggilan.getTargetOwner(), panggilan.getName(),
                        panggilan.getTarget().getRawParameterTypes());
    }

    private static boolean jamKomputer(JavaClass pemilik, String nama, List<JavaClass> parameter) {
        boolean denganJam = parameter.stream().anyMatch(p -> p.isAssignableTo(Clock.class));
        return pemilik.getPackageName().startsWith("java.time") && nama.equals("now") && !denganJam
                || pemilik.isEquivalentTo(Clock.class) && (nama.startsWith("system") || nama.startsWith("tick"))
                || pemilik.getName().equals("java.time.InstantSource") && nama.equals("system")
                || pemilik.isEquivalentTo(Date.class) && nama.equals("<init>") && parameter.isEmpty()
                || pemilik.isAssignableTo(Calendar.class) && nama.equals("getInstance")
                || pemilik.isEquivalentTo(System.class) && nama.equals("currentTimeMillis");
    }
}
