package id.rukun.prosedur.penonaktifan.proses;

/** Ids and variables of the models of deactivation; both routes have them. */
public final class PenonaktifanProcess {

    static final String KUNCI_LURAH = "penonaktifan-lurah";

    /** Id of the person who is to be deactivated. */
    public static final String SUBJEK = "subjek";
    /** How the called P-14 ended. */
    public static final String HASIL_PENETAPAN = "hasilPenetapan";

    /** Message: the one concerned no longer holds the post. */
    static final String SUBJEK_BERHENTI = "subjek-penonaktifan-berhenti";

    private PenonaktifanProcess() {}
}
