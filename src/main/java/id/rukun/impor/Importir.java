package id.rukun.impor;

import java.util.List;

/**
 * What can be imported of one register. The rows of a file lie in a staging table, one column for each of {@link #kolom} and before
 * them {@code baris}, the number of the row, and {@code salah}, which names the columns whose cells could not be read, each between
 * commas: these are null and have been named already. It is asked in
 * the order of its methods, within one transaction, and asks and writes by statements over whole tables, never row by row.
 */
public interface Importir {

    /** Short name, as the command line and addresses have it: small letters and hyphens. */
    String jenis();

    /** Its place among the others: what rests on another one comes after it. */
    int urutan();

    /** What is imported, as a heading says it. */
    String judul();

    /** What one row is, in a sentence, and what may be done before it. */
    String arti();

    List<KolomImpor> kolom();

    /** Whether it gives people rights over others: then it is for the command line only. */
    default boolean memberiHak() {
        return false;
    }

    /** Whether it means anything for an area: where it does not, it is not offered. */
    default boolean bagi(LingkupImpor lingkup) {
        return true;
    }

    /** Whether it has something to say that only whoever starts it may read ({@link KerjaImpor#luaran}). */
    default boolean berluaran() {
        return false;
    }

    /** Names what is wrong with rows beside the register and beside each other. */
    void periksa(KerjaImpor kerja);

    /** Tells what would change; asked only where nothing is wrong. */
    Perbandingan bandingkan(KerjaImpor kerja);

    /** Writes it. Later the same file must find nothing new and nothing changed. */
    void tulis(KerjaImpor kerja);

    /** How many rows are new to the register, and how many say something else than it. */
    record Perbandingan(int baru, int berubah) {}
}
