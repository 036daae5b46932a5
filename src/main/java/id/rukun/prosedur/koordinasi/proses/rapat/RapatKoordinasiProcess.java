package id.rukun.prosedur.koordinasi.proses.rapat;

/** Ids and variables of {@code rapat-koordinasi.bpmn}. */
final class RapatKoordinasiProcess {

    static final String KUNCI = "rapat-koordinasi";

    /** Id of the form of a coordination that the meeting carries out, handed over by who calls; unset where a person starts it. */
    static final String BENTUK_ID = "bentukId";
    /** Date of the schedule whose session it is, where the caller hands one over. */
    static final String SESI = "sesi";
    /** Ids of the units invited to the latest session. */
    static final String UNIT_DIUNDANG = "unitDiundang";
    /** Role of the leadership that is asked whether to go on without a unit. */
    static final String PERAN_PEMUTUS = "peranPemutus";

    /** Id of the unit of the office that confirms for a unit. */
    static final String UNIT_PENJAWAB = "unitPenjawab";

    private RapatKoordinasiProcess() {}
}
