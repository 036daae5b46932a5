package id.rukun.isian.formulir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds what was chosen from a list (or several of them): the id of a unit, a person, or a submission, or a
 * constant of ours. A reader is told the name behind it; a text without this mark is told as somebody wrote it.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Dipilih {}
