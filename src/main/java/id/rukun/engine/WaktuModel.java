package id.rukun.engine;

import id.rukun.hukum.JenisNilai;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that models may call for the time of a timer, {@code ${bean.method('parameter', …)}}; the contract of the
 * models finds it by this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WaktuModel {

    /** The kind of the parameter that is its first argument; none where it takes the time from no parameter. */
    JenisNilai[] value() default {};
}
