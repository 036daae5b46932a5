package id.rukun.model;

import id.rukun.NamaKomponen;
import id.rukun.engine.SyaratPanggilan;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.engine.step.TugasModel;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.peristiwa.KamusPeristiwa;
import id.rukun.isian.formulir.Tanggal;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What models can name: components by bean name, forms by key, the constants of {@code <Key>Process}. */
final class KomponenRukun {

    private static final String RUANG = "id.rukun";
    private static final Pattern UNGKAPAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Map<String, Komponen> KOMPONEN = komponen();
    private static final Map<String, Class<?>> ISIAN = kelas(new AnnotationTypeFilter(Formulir.class))
            .collect(Collectors.toUnmodifiableMap(k -> k.getAnnotation(Formulir.class).kunci(), k -> k));
    private static final List<Class<?>> PROSEDUR =
            kelas(new RegexPatternTypeFilter(Pattern.compile("id\\.rukun\\.prosedur\\..*Process"))).toList();

    private KomponenRukun() {}

    /** The component that a delegate expression names. */
    static Optional<Komponen> ungkapan(String ungkapan) {
        Matcher cocok = UNGKAPAN.matcher(String.valueOf(ungkapan));
        return cocok.matches() ? Optional.ofNullable(KOMPONEN.get(cocok.group(1))) : Optional.empty();
    }

    /** The question that a delegate expression names. */
    static Optional<Komponen.Tanya> pertanyaan(String ungkapan) {
        return ungkapan(ungkapan).flatMap(Komponen::pertanyaan);
    }

    /** The steps that are methods. */
    static Stream<Komponen> langkah() {
        return KOMPONEN.values().stream().filter(k -> k.metode() != null);
    }

    /** The isian records by the key of their form. */
    static Map<String, Class<?>> isian() {
        return ISIAN;
    }

    /** The classes that hold ids and variables of models. */
    static Stream<Class<?>> prosedur() {
        return PROSEDUR.stream();
    }

    /** Names of the facts from which models may count days: those of the forms, of the register, the opening. */
    static Set<String> peristiwa() {
        Stream<String> formulir = ISIAN.values().stream()
                .flatMap(isian -> KamusPeristiwa.tanggal(isian.asSubclass(Record.class)).stream()).map(Tanggal::value);
        Stream<String> register = kelas(new AnnotationTypeFilter(TanggalRegister.class))
                .map(kelas -> kelas.getAnnotation(TanggalRegister.class).value());
        return Stream.of(formulir, register, Stream.of(Tanggal.PEMBUKAAN)).flatMap(s -> s)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The methods of a component by their name, as a model calls them. */
    static Stream<Method> metode(String komponen, String nama) {
        return Optional.ofNullable(KOMPONEN.get(komponen)).stream().flatMap(k -> Arrays.stream(k.kelas().getMethods()))
                .filter(m -> m.getName().equals(nama));
    }

    /** What called models want of their callers, each built from the components that it looks at. */
    static List<SyaratPanggilan> syaratPanggilan() {
        return kelas(new AssignableTypeFilter(SyaratPanggilan.class))
                .filter(kelas -> kelas.isAnnotationPresent(Component.class))
                .map(kelas -> kelas.getDeclaredConstructors()[0])
                .map(pembuat -> (SyaratPanggilan) BeanUtils.instantiateClass(pembuat, Arrays.stream(
                        ResolvableType.forConstructorParameter(pembuat, 0).asCollection().getGenerics())
                        .map(jenis -> tanpaIsi(jenis.toClass())).toArray()))
                .toList();
    }

    /** All components of a kind, without what they work with: they can only say who they are. */
    private static List<Object> tanpaIsi(Class<?> jenis) {
        return kelas(new AssignableTypeFilter(jenis)).map(kelas -> (Object) new SpringObjenesis().newInstance(kelas))
                .toList();
    }

    private static Map<String, Komponen> komponen() {
        Map<String, Komponen> komponen = new HashMap<>();
        new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents(RUANG).forEach(definisi -> {
            Class<?> kelas = kelas(definisi);
            komponen.put(namaBean().apply(definisi), new Komponen(kelas, null));
            Arrays.stream(kelas.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(TugasModel.class))
                    .forEach(m -> komponen.put(m.getAnnotation(TugasModel.class).value(), new Komponen(kelas, m)));
        });
        return Map.copyOf(komponen);
    }

    private static Function<BeanDefinition, String> namaBean() {
        return definisi -> new NamaKomponen()
                .generateBeanName(definisi, new SimpleBeanDefinitionRegistry());
    }

    private static Stream<Class<?>> kelas(TypeFilter saringan) {
        ClassPathScanningCandidateComponentProvider pemindai = new ClassPathScanningCandidateComponentProvider(false);
        pemindai.addIncludeFilter(saringan);
        return pemindai.findCandidateComponents(RUANG).stream().map(KomponenRukun::kelas);
    }

    private static Class<?> kelas(BeanDefinition definisi) {
        return ClassUtils.resolveClassName(definisi.getBeanClassName(), KomponenRukun.class.getClassLoader());
    }
}
