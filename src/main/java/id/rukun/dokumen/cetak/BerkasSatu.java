package id.rukun.dokumen.cetak;

import java.io.InputStream;

/**
 * All papers of a case as one file.
 *
 * @param isi its bytes, read once; whoever reads them closes it
 * @param ukuran how many they are
 */
public record BerkasSatu(InputStream isi, long ukuran) {}
