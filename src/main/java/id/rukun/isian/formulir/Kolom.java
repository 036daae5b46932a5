package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a person meets a field of a form: its label, its help and when it is asked. What kind of control it has follows from
 * the Java type, its limits from Bean Validation, the words of its choices from {@link PilihanTetap}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kolom {

    /** The label. */
    String value();

    /** A sentence below the label; empty for none. */
    String keterangan() default "";

    /**
     * When the field is shown; empty for always. {@code kolom=X|Y} holds where the named field is shown and holds one of
     * these, {@code kolom!=X} where it does not hold this; {@code lembar.nama=X} asks the sheet
     * ({@link id.rukun.engine.sheet.Lembar#tanda}) instead of a field. Several conditions, joined by {@code ;}, must all hold.
     */
    String bila() default "";

    /** Whether it must be filled in wherever it is shown, although the record alone lets it be empty. */
    boolean wajib() default false;
}
