package id.rukun.model;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.TugasModel;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression of a model names: a component, or a step that is a method of one.
 *
 * @param metode {@code null} where the component itself is named
 */
record Komponen(Class<?> kelas, Method metode) {

    boolean adalah(Class<?> jenis) {
        return jenis.isAssignableFrom(metode == null ? kelas : LangkahDelegate.class);
    }

    /** The question that it is, if it is one. */
    Optional<Tanya> pertanyaan() {
        return Optional.ofNullable(metode).map(m -> m.getAnnotation(Jawaban.class))
                .map(jawaban -> new Tanya(metode.getReturnType(), jawaban.value()));
    }

    /** Its methods in the byte code. */
    Collection<JavaMethod> kode(JavaClasses semua) {
        return metode == null ? semua.get(kelas).getMethods()
                : Set.of(semua.get(kelas).getMethod(metode.getName(), metode.getParameterTypes()));
    }

    /** Where it stands, as pages name it. */
    String tempat() {
        String nama = kelas.getName().replace("id.rukun.", "");
        return metode == null ? nama : nama + "." + metode.getName();
    }

    /** The step, if it is a method. */
    Optional<TugasModel> tugas() {
        return Optional.ofNullable(metode).map(m -> m.getAnnotation(TugasModel.class));
    }

    /** The enum of a question's answers and the variable that holds the answer. */
    record Tanya(Class<?> jawaban, String variabel) {}
}
