package id.rukun.engine.internal;

import java.util.Set;

/** The only texts that the engine evaluates when it is asked for tasks: they stand in the filters that Rukun writes. */
public final class UngkapanSaringan {

    public static final String SAYA = "${currentUser()}";
    public static final String KANTOR_SAYA = "${currentUserGroups()}";
    public static final String HARI_INI = "${jatuhTempo.hariIni()}";
    public static final String SEMINGGU = "${jatuhTempo.seminggu()}";

    private static final Set<String> SEMUA = Set.of(SAYA, KANTOR_SAYA, HARI_INI, SEMINGGU);

    private UngkapanSaringan() {}

    /** Whether Rukun wrote the expression. */
    public static boolean milikRukun(String ungkapan) {
        return SEMUA.contains(ungkapan);
    }
}
