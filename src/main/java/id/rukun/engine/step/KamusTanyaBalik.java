package id.rukun.engine.step;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** What is asked back about each form before it is sent; a method that cannot be one fails at start. */
@Component
public class KamusTanyaBalik implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory komponen;
    private final LangkahFactory factory;
    private final Map<Class<?>, List<MetodeTanya>> perFormulir = new HashMap<>();

    KamusTanyaBalik(ConfigurableListableBeanFactory komponen, LangkahFactory factory) {
        this.komponen = komponen;
        this.factory = factory;
    }

    private record MetodeTanya(Object pemilik, Method metode) {}

    @Override
    public void afterSingletonsInstantiated() {
        for (String nama : komponen.getBeanNamesForType(Object.class, false, false)) {
            Class<?> kelas = komponen.getType(nama, false);
            if (kelas != null && kelas.getName().startsWith("id.rukun.")) {
                Arrays.stream(kelas.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(SebelumDikirim.class))
                        .forEach(metode -> daftarkan(nama, metode));
            }
        }
    }

    private void daftarkan(String pemilik, Method metode) {
        if (metode.getReturnType() != List.class || metode.getParameterCount() != 1
                || metode.getParameterTypes()[0] != Pertanyaan.class) {
            throw new IllegalStateException(metode + ": yang ditanyakan sebelum dikirim menerima Pertanyaan dan "
                    + "mengembalikan daftar TanyaBalik.");
        }
        metode.setAccessible(true);
        perFormulir.computeIfAbsent(metode.getAnnotation(SebelumDikirim.class).value(), f -> new ArrayList<>())
                .add(new MetodeTanya(komponen.getBean(pemilik), metode));
    }

    /** Whether anything can be asked back about a form. */
    public boolean ada(Class<? extends Record> formulir) {
        return perFormulir.containsKey(formulir);
    }

    /** What is asked back; nothing where a question finds that the submission will be refused, which then says why. */
    public List<TanyaBalik> tanya(KirimanDini kiriman) {
        Pertanyaan pertanyaan = factory.dini(kiriman);
        try {
            return perFormulir.getOrDefault(kiriman.isian().getClass(), List.of()).stream()
                    .flatMap(satu -> tanya(satu, pertanyaan).stream()).toList();
        } catch (FormFieldValidationException e) {
            return List.of();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<TanyaBalik> tanya(MetodeTanya satu, Pertanyaan pertanyaan) {
        return (List<TanyaBalik>) ReflectionUtils.invokeMethod(satu.metode(), satu.pemilik(), pertanyaan);
    }
}
