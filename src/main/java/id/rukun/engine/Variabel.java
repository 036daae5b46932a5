package id.rukun.engine;

/** Names of the process variables that every procedure has; all others are declared beside their model. */
public final class Variabel {

    /** Id of the case. */
    public static final String KASUS_ID = "kasusId";
    /** Id of the unit that the process instance is about; tenant and offices follow from it. */
    public static final String UNIT_ID = "unitId";
    /** Id of the last submission. */
    public static final String ISIAN = "isian";
    /** How the process instance ended: the end event's name. */
    public static final String HASIL = "hasil";

    /** Group of the office in which a process that acts on an existing case was started. */
    public static final String KANTOR_PEMOHON = "kantorPemohon";
    /** Id of the submission that a task with the same form corrects. */
    public static final String KOREKSI_ATAS = "koreksiAtas";
    /** Outcome of a process instance that is ended before its end event. */
    public static final String DIHENTIKAN = "dihentikan";

    /** Message that the case which opened this one waits for, to know that it is over. */
    public static final String PESAN_AKHIR = "pesanAkhir";

    private Variabel() {}
}
