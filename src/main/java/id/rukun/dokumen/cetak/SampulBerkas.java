package id.rukun.dokumen.cetak;

/**
 * What stands above the table of contents.
 *
 * @param nomor number of the case
 * @param judul what it is about
 * @param wilayah its area
 * @param dibuat day on which the papers were put together, in words
 * @param kepala head of the case's chain on that day
 */
public record SampulBerkas(String nomor, String judul, String wilayah, String dibuat, String kepala) {}
