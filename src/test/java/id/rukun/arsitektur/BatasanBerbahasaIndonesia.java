package id.rukun.arsitektur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

/** Every constraint of the record, also those inside its lists, has its sentence in ValidationMessages.properties. */
final class BatasanBerbahasaIndonesia extends ArchCondition<JavaClass> {

    private final Properties kalimat = kalimat();

    BatasanBerbahasaIndonesia() {
        super("use constraints that have an Indonesian sentence only");
    }

    @Override
    public void check(JavaClass kelas, ConditionEvents temuan) {
        Arrays.stream(kelas.reflect().getRecordComponents())
                .flatMap(BatasanBerbahasaIndonesia::batasan)
                .filter(batasan -> !kalimat.containsKey(batasan.getName() + ".message"))
                .forEach(batasan -> temuan.add(SimpleConditionEvent.violated(kelas,
                        kelas.getName() + " uses " + batasan.getName() + ", which has no Indonesian sentence")));
    }

    private static Stream<Class<? extends Annotation>> batasan(RecordComponent kolom) {
        return Stream.concat(Arrays.stream(kolom.getAnnotations()), anotasi(kolom.getAnnotatedType()))
                .map(Annotation::annotationType)
                .filter(jenis -> jenis.isAnnotationPresent(Constraint.class))
                .distinct();
    }

    private static Stream<Annotation> anotasi(AnnotatedType jenis) {
        Stream<Annotation> sendiri = Arrays.stream(jenis.getAnnotations());
        return jenis instanceof AnnotatedParameterizedType daftar
                ? Stream.concat(sendiri, Arrays.stream(daftar.getAnnotatedActualTypeArguments())
                        .flatMap(BatasanBerbahasaIndonesia::anotasi))
                : sendiri;
    }

    private static Properties kalimat() {
        try (InputStream isi = BatasanBerbahasaIndonesia.class.getResourceAsStream("/ValidationMessages.properties")) {
            Properties kalimat = new Properties();
            kalimat.load(isi);
            return kalimat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
