package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the form whose submissions the annotated record describes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Formulir {

    /** The form's globally unique key: its file name without the ending. */
    String kunci();

    /** Title of the form, in Indonesian. */
    String judul();

    /** What a submission is, which decides what becomes of it when the case goes back. */
    SifatIsian sifat() default SifatIsian.FAKTA;

    /**
     * Whether a submission says what the case is about. When it is corrected, nothing that followed is handed in again:
     * people met and decided about something else. The form that opens a case is always so.
     */
    boolean pokok() default false;

    /** Keys that the form may send although nobody can edit them; they are dropped. */
    String[] hanyaBaca() default {};
}
