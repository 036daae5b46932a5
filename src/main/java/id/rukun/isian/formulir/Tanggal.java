package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which fact of the case a date of a form tells of, and on which facts it rests: it is never dated before them
 * (RUKUN-DATA-03). On a record it stands for the day on which the submission was received.
 *
 * <p>A fact of a unit rests on facts of that unit that stand when it is submitted, and on those of units inside it. A
 * procedure declares its own facts on its own records; the names are Indonesian and known to all of them.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tanggal {

    /** Stands for the day on which the case was opened: what can only exist after it rests on this. */
    String PEMBUKAAN = "Pembukaan kasus";

    /** What happened outside the case, possibly long before it, rests on this: nothing in the case bounds it from below. */
    String LUAR_KASUS = "Kejadian di luar kasus";

    /** Name of the fact, as an official reads it before its date. */
    String value();

    /** Names of the facts that it rests on, the nearest ones: what these rest on follows. */
    String[] bertumpu() default {};

    /** Names of facts of other forms that rest on this one, where these cannot know it. */
    String[] mendasari() default {};

    /** Whether the date is a plan: it may lie in the future, and what is done later may be done before it in the case. */
    boolean rencana() default false;

    /** What to do where another date does not fit this one; stands behind the refusal. */
    String saran() default "";
}
