package id.rukun.dokumen;

/**
 * A document that stands.
 *
 * @param id id, unique among the documents of its case
 * @param kasusId case
 * @param nama kind and number: "Keputusan Lurah Nomor 12 TAHUN 2026"
 * @param naskah its text; {@code null} if it cannot be read any more: altered outside of Rukun, or lawfully erased
 * @param sidik hash of the text, taken when it was signed; {@code null} once the text is erased
 * @param utuh whether the text still has that hash, or was lawfully erased
 * @param kantor the office that signs it; {@code null} where that was not kept
 */
public record Dokumen(String id, String kasusId, String nama, Naskah naskah, String sidik, boolean utuh,
        KantorPenandatangan kantor) {

    /** Behind the name of one whose text is lawfully erased. */
    public static final String DIHAPUS = " (isinya telah dihapus: masa simpannya berakhir)";
}
