package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field of a start form holds the id of a running case. What is started then acts on that case and opens none of
 * its own; the case must be one in which the person takes part.
 */
@Dipilih
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdKasus {}
