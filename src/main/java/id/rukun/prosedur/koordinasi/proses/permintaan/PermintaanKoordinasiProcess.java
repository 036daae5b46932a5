package id.rukun.prosedur.koordinasi.proses.permintaan;

/** Ids and variables of {@code permintaan-koordinasi.bpmn}. */
public final class PermintaanKoordinasiProcess {

    public static final String KUNCI = "permintaan-koordinasi";

    /** Ids of the units that the table of units is asked about, one by one. */
    public static final String DAFTAR_UNIT = "daftarUnitTabel";
    /** The one that is asked about. */
    static final String UNIT = "unitTabel";
    /** Codes of the fields that the table of fields is asked about, one by one. */
    public static final String DAFTAR_BIDANG = "daftarBidangTabel";
    /** The one that is asked about. */
    static final String BIDANG = "bidangTabel";

    /** Ids of the units that the table of pairs is asked about, one by one (Banjar). */
    public static final String DAFTAR_PASANGAN = "daftarPasanganTabel";

    /** What the tables answer. */
    static final String ASISTEN = "asistenTabel";
    static final String BUTIR = "butirTabel";
    static final String PERINGATAN = "peringatanTabel";
    static final String ASISTEN_BIDANG = "asistenBidangTabel";

    /** Id of the office of the Asisten who is to accept. */
    static final String ASISTEN_ID = "asistenId";
    /** Ids of the forms in which the coordination is carried out. */
    static final String DAFTAR_BENTUK = "daftarBentuk";

    private PermintaanKoordinasiProcess() {}
}
