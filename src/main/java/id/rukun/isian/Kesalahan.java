package id.rukun.isian;

/**
 * One thing wrong with a submission.
 *
 * @param kolom key of the field
 * @param pesan Indonesian sentence that names the field by its label
 */
public record Kesalahan(String kolom, String pesan) {}
