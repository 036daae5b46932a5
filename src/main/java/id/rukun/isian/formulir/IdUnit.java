package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field holds the id of a unit (or ids of units), which must lie in the area of the office that submits it. */
@Dipilih
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdUnit {

    /** Whether it must be an RT or an RW: the offices of a Kelurahan have the Kelurahan itself in their area as well. */
    boolean rtAtauRw() default false;
}
