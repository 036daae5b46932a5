package id.rukun.engine.step;

import id.rukun.hukum.Aturan;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service task of a model, as a method of a component. What takes a {@link Langkah} has an effect; what takes a
 * {@link Pertanyaan} asks and changes nothing. The question before a gateway returns an enum: its answer is left in the
 * variable that {@link Jawaban} names.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TugasModel {

    /** Name of the bean in the model's delegate expression; it stays when the method is renamed. */
    String value();

    /** Rules that the task asks, itself or by what it calls. */
    Class<? extends Aturan<?>>[] aturan() default {};
}
