package id.rukun.isian;

import id.rukun.isian.formulir.Formulir;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** All forms that Rukun knows: every record annotated with {@link Formulir}, by its key. */
@Component
public class KamusIsian {

    private final Map<String, Class<? extends Record>> perKunci;

    @Autowired
    public KamusIsian() {
        this("id.rukun");
    }

    /** @throws IllegalStateException if two records share a key, or what is annotated is no record */
    public KamusIsian(String paket) {
        Map<String, Class<? extends Record>> temuan = new TreeMap<>();
        pemindai().findCandidateComponents(paket).forEach(b -> daftar(temuan, kelas(b.getBeanClassName())));
        perKunci = Collections.unmodifiableMap(temuan);
    }

    /** The record that describes the form with this key. */
    public Optional<Class<? extends Record>> cari(String kunci) {
        return Optional.ofNullable(perKunci.get(kunci));
    }

    /** All of them, in the order of their keys. */
    public Map<String, Class<? extends Record>> semua() {
        return perKunci;
    }

    private static ClassPathScanningCandidateComponentProvider pemindai() {
        var pemindai = new ClassPathScanningCandidateComponentProvider(false);
        pemindai.addIncludeFilter(new AnnotationTypeFilter(Formulir.class));
        return pemindai;
    }

    private static Class<? extends Record> kelas(String nama) {
        Class<?> kelas = ClassUtils.resolveClassName(nama, KamusIsian.class.getClassLoader());
        if (!kelas.isRecord()) {
            throw new IllegalStateException(nama + " bertanda @Formulir tetapi bukan record.");
        }
        return kelas.asSubclass(Record.class);
    }

    private static void daftar(Map<String, Class<? extends Record>> temuan, Class<? extends Record> kelas) {
        String kunci = kelas.getAnnotation(Formulir.class).kunci();
        Class<? extends Record> kembar = temuan.putIfAbsent(kunci, kelas);
        if (kembar != null) {
            throw new IllegalStateException("Formulir \"" + kunci + "\" didefinisikan dua kali: oleh "
                    + kembar.getName() + " dan " + kelas.getName() + ".");
        }
    }
}
