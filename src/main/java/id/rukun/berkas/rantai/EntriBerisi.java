package id.rukun.berkas.rantai;

/**
 * An entry and what it contains.
 *
 * @param isi {@code null} where the row of the content is missing
 */
public record EntriBerisi(EntriBerkas entri, IsiBerkas isi) {}
