package id.rukun.hukum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the edition of a rule that the annotated {@link Aturan} realises. Two editions of one rule are two classes
 * with the same {@link #id()}, the same facts and validities that do not overlap.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ketentuan {

    /** The catalogue's id, for example {@code PERGUB171-PS40-1}. */
    String id();

    /** One Indonesian sentence fragment that names the rule to an official. */
    String judul();

    /** Legal basis as printed on documents, for example {@code Pasal 40 ayat (1) Pergub DKI 171/2016}. */
    String dasar();

    Kekuatan kekuatan();

    Akibat akibat();

    /** Reason code of the refusal or finding, this rule's own; empty where the rule only chooses a path. */
    String kode() default "";

    /** Further reason codes of its own, for answers that {@link #kode()} does not name. */
    String[] kodeLain() default {};

    /**
     * Id of the rule that owns {@link #kode()}, where this rule puts the same question of the same facts under another
     * provision; empty where the code is its own.
     */
    String pemilikKode() default "";

    /** Ids of the dated parameters that the rule reads, for example {@code PRM-31}. */
    String[] parameter() default {};

    /** Ids of the recorded readings (see {@link Tafsir}) that the rule rests on, for example {@code AMB-08}. */
    String[] tafsir() default {};

    /** First day on which this edition holds (ISO date, inclusive). */
    String mulai() default "2016-09-14";

    /** Last day on which this edition holds (ISO date, inclusive); empty while it is in force. */
    String sampai() default "";
}
