package id.rukun.pengawasan;

import java.util.List;

/**
 * The dossier of a case as a person reads it.
 *
 * @param nomor number of the case
 * @param judul name of the procedure
 * @param keterangan facts about the case itself, in order
 * @param dokumen what was signed
 * @param rantai what the verification of the chain found, as a sentence
 * @param jaminan what that verification covers, as a sentence
 * @param utuh whether nothing was altered
 * @param hari what happened, by day
 */
record Kisah(String nomor, String judul, List<BarisKisah> keterangan, List<Tautan> dokumen, String rantai,
        String jaminan, boolean utuh, List<Hari> hari) {

    /**
     * A signed document, or a file of a submission.
     *
     * @param nama kind and number, or name, kind and size
     * @param alamat path at which it is read
     */
    record Tautan(String nama, String alamat) {}

    /**
     * One fact.
     *
     * @param label what it is
     * @param nilai its value, as text
     * @param butir the single values where it is a long list, otherwise empty
     * @param berkas the files where it holds such, otherwise empty
     */
    record BarisKisah(String label, String nilai, List<String> butir, List<Tautan> berkas) {

        BarisKisah(String label, String nilai) {
            this(label, nilai, List.of(), List.of());
        }
    }

    /** What happened on one day in Jakarta. */
    record Hari(String tanggal, List<PeristiwaKisah> peristiwa) {}

    /**
     * What one person did at one time, and what followed from it at once.
     *
     * @param pukul time in Jakarta, "09.14"
     * @param siapa name of the person with the post held that day
     * @param entri the dossier's entries, in order
     */
    record PeristiwaKisah(String pukul, String siapa, List<EntriKisah> entri) {}

    /**
     * One entry of the dossier.
     *
     * @param urutan place in the chain
     * @param jenis CSS class of its kind
     * @param kalimat what happened, as a sentence or a heading
     * @param dasar legal basis with parameters; {@code null} where none was asked
     * @param tafsir ids of the readings that the rule asked rests on, each a place on the page of the readings
     * @param rincian facts, in order
     * @param sidik hash of the entry
     */
    record EntriKisah(int urutan, String jenis, String kalimat, String dasar, List<String> tafsir,
            List<BarisKisah> rincian, String sidik) {}
}
