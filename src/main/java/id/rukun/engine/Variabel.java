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

    private Variabel() {}
}
