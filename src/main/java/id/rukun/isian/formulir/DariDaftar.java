package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field holds what was chosen from a list of the server; one of its ids or, where it is a list, several. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface DariDaftar {

    /** Name of the list. */
    String value();

    /** Whether the sheet of the case brings the list; otherwise it has an address of its own. */
    boolean dariLembar() default false;

    /** Field whose chosen ids decide what is offered: only what they belong to; empty for everything. */
    String induk() default "";

    /**
     * Whether people search for the few that they mean, instead of ticking them in the whole list: for lists of any size. The list
     * of a field that holds one id is searched as soon as it is long; with this word always, for it may find who is not in it.
     */
    boolean dicari() default false;

    /** Whether the field, which nobody must fill in, is asked only where the list offers something. */
    boolean bilaAda() default false;

    /** The word for what is ticked in a list, as its count tells it. */
    String kata() default "hadir";

    /** Number of the sheet that says how many at least must be ticked; empty for none. */
    String minimum() default "";

    /** What that number is called. */
    String sebutanMinimum() default "paling sedikit";

    /** Number of the sheet that says how many at least must be ticked in each group; empty for none. */
    String minimumKelompok() default "";
}
