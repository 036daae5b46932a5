package id.rukun.prosedur.harian.proses;

/** Ids and variables of the model {@code harian.bpmn}. */
final class HarianProcess {

    static final String KUNCI = "harian";

    /** Logins of the accounts that could not be brought in line with their posts; none if all could. */
    static final String AKUN_TERTINGGAL = "akunTertinggal";

    private HarianProcess() {}
}
