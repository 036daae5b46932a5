package id.rukun.engine.step;

import id.rukun.hukum.Aturan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The delegate that a {@link TugasModel} is to its model. */
final class MetodeDelegate extends LangkahDelegate {

    private final Object pemilik;
    private final Method metode;

    MetodeDelegate(LangkahFactory factory, Object pemilik, Method metode) {
        super(factory);
        this.pemilik = pemilik;
        this.metode = metode;
        metode.setAccessible(true);
    }

    /** @throws IllegalStateException if a method cannot be a step */
    static void periksa(Method metode) {
        Class<?> masukan = metode.getParameterCount() == 1 ? metode.getParameterTypes()[0] : null;
        boolean sesuai = metode.isAnnotationPresent(Jawaban.class)
                ? masukan == Pertanyaan.class && metode.getReturnType().isEnum()
                : (masukan == Pertanyaan.class || masukan == Langkah.class) && metode.getReturnType() == void.class;
        if (!sesuai) {
            throw new IllegalStateException(nama(metode) + " tidak dapat menjadi langkah: pertanyaan menerima "
                    + "Pertanyaan, mengembalikan enum, dan bertanda @Jawaban; langkah lain menerima Langkah atau "
                    + "Pertanyaan dan tidak mengembalikan apa pun.");
        }
        // A step stands in the engine's transaction, and a proxy would not have its fields.
        if (metode.isAnnotationPresent(Transactional.class)
                || metode.getDeclaringClass().isAnnotationPresent(Transactional.class)) {
            throw new IllegalStateException(nama(metode) + ": langkah tidak boleh bertanda @Transactional.");
        }
    }

    List<Class<? extends Aturan<?>>> aturan() {
        return List.of(metode.getAnnotation(TugasModel.class).aturan());
    }

    @Override
    protected void jalankan(Langkah langkah) {
        Object jawaban = panggil(langkah);
        if (metode.isAnnotationPresent(Jawaban.class)) {
            langkah.tetapkan(metode.getAnnotation(Jawaban.class).value(), ((Enum<?>) jawaban).name());
        }
    }

    /** What the method throws arrives as itself: a refusal must stay one. */
    private Object panggil(Langkah langkah) {
        try {
            return metode.invoke(pemilik, langkah);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException sebab) {
                throw sebab;
            }
            if (e.getCause() instanceof Error sebab) {
                throw sebab;
            }
            throw new IllegalStateException(nama(metode), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(nama(metode), e);
        }
    }

    private static String nama(Method metode) {
        return metode.getDeclaringClass().getSimpleName() + "." + metode.getName();
    }
}
