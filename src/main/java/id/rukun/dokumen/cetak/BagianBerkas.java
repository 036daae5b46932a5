package id.rukun.dokumen.cetak;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of a case's papers.
 *
 * @param judul what it is called in the table of contents
 * @param ukuran how many bytes it has
 * @param isi its bytes, a PDF or an image, read when its turn comes; empty if they are gone or altered
 */
public record BagianBerkas(String judul, long ukuran, Supplier<Optional<byte[]>> isi) {}
