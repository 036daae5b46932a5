package id.rukun.hukum;

/**
 * One recorded reading of a provision that can be read in more than one way.
 *
 * @param id the catalogue's id, for example {@code AMB-08}
 * @param pasal the provisions that are read
 * @param pertanyaan what the text leaves open
 * @param pilihan the reading chosen
 * @param alasan why this one
 * @param regulasi short title of the regulation
 */
public record Tafsir(String id, String pasal, String pertanyaan, String pilihan, String alasan, String regulasi) {

    /** @throws HukumTidakSahException if something is missing */
    public Tafsir {
        for (String isi : new String[] {id, pasal, pertanyaan, pilihan, alasan, regulasi}) {
            if (isi == null || isi.isBlank()) {
                throw new HukumTidakSahException("id, pasal, pertanyaan, pilihan, alasan atau regulasi kosong");
            }
        }
    }

    /** The provisions with their regulation, as a heading names them. */
    public String dasar() {
        return pasal + " " + regulasi;
    }
}
