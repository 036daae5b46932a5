package id.rukun.engine.reminder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which models ask for a day of the register, next to the names of {@link id.rukun.isian.formulir.Tanggal}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TanggalRegister {

    /** Indonesian, as an official reads it before its date. */
    String value();
}
