package id.rukun.prosedur.tindakan.formulir;

/**
 * One field that a correction changes, as people read it.
 *
 * @param kolom label of the field
 * @param semula what was submitted
 * @param menjadi what is to stand
 */
public record Perubahan(String kolom, String semula, String menjadi) {}
