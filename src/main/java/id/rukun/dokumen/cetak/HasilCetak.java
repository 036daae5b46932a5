package id.rukun.dokumen.cetak;

/**
 * That a document was printed.
 *
 * @param kasusId its case
 * @param sidik digest of its bytes; {@code null} once they are erased
 * @param ukuran how many bytes it has
 */
public record HasilCetak(String kasusId, String sidik, long ukuran) {

    /** Whether its bytes were erased with its case. */
    public boolean dihapus() {
        return sidik == null;
    }
}
