package id.rukun.impor;

/**
 * An import has been written; told within its transaction.
 *
 * @param catatan what is kept of it
 * @param judul what was imported, in words
 */
public record ImporDiterapkan(CatatanImpor catatan, String judul) {}
