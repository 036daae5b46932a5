package id.rukun.hukum.muat;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.HukumTidakSahException;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds every rule class on the class path below the rooms of the law: a new rule is a new file, nothing else. */
final class AturanScanner {

    private static final String RUANG = "id.rukun.hukum";

    private AturanScanner() {}

    static List<? extends Aturan<?>> cari() {
        ClassPathScanningCandidateComponentProvider pencari = new ClassPathScanningCandidateComponentProvider(false);
        pencari.addIncludeFilter(new AssignableTypeFilter(Aturan.class));
        return pencari.findCandidateComponents(RUANG).stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .map(AturanScanner::buat)
                .toList();
    }

    private static Aturan<?> buat(String kelas) {
        try {
            Class<?> jenis = ClassUtils.forName(kelas, AturanScanner.class.getClassLoader());
            return (Aturan<?>) jenis.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new HukumTidakSahException(kelas + ": tanpa konstruktor publik tanpa argumen", e);
        }
    }
}
