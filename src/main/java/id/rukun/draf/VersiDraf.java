package id.rukun.draf;

/**
 * Which of several savings of a draft one means.
 *
 * @param jendela the window that saved it: a name that it gave itself when the form was opened, at most 36 characters
 * @param urutan running number of the saving in that window, from 1
 */
public record VersiDraf(String jendela, long urutan) {}
