package id.rukun.prosedur.koordinasi.proses.rapat;

/** Ids and variables of {@code rapat-koordinasi.bpmn}. */
final class RapatKoordinasiProcess {

    static final String KUNCI = "rapat-koordinasi";

    /** Name of the kind of meeting; handed over by who calls, empty where a person starts it by its form. */
    static final String SIFAT = "sifatRapat";
    /** Group of the office that calls the meeting. */
    static final String PEMRAKARSA = "pemrakarsa";
    /** Date of the schedule whose session it is. */
    static final String SESI = "sesi";
    /** Ids of the units invited to the latest session. */
    static final String UNIT_DIUNDANG = "unitDiundang";
    /** Role of the leadership that is asked whether to go on without a unit. */
    static final String PERAN_PEMUTUS = "peranPemutus";

    private RapatKoordinasiProcess() {}
}
