package id.rukun.prosedur.koordinasi.proses.hubungan;

/** Variables of the part of {@code permintaan-koordinasi.bpmn} that asks about the relations. */
final class HubunganProcess {

    /** Id of the unit that the table of pairs is asked about. */
    static final String PASANGAN = "pasanganTabel";
    /** What it answers: natures, separated by commas. */
    static final String SIFAT = "sifatTabel";
    /** The provision that says so. */
    static final String AYAT = "ayatTabel";

    private HubunganProcess() {}
}
