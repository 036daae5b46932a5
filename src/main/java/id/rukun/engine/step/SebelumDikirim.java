package id.rukun.engine.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is asked back about a form before it is sent, because it cannot be undone afterwards. The method takes a
 * {@link Pertanyaan} whose submission is what stands in the form, and returns a list of {@link TanyaBalik}, empty where
 * nothing is unusual. It is asked of the form of a task, and of a start form that names the case it is about; not of a
 * correction, which somebody else approves.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SebelumDikirim {

    /** Record of the form. */
    Class<? extends Record> value();
}
