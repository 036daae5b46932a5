package id.rukun.engine.door.visitor;

import id.rukun.jabatan.Jabatan;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be asked and commanded over HTTP, by role. An official: everything that the engine's rights let him see, and
 * claim, hand back, submit a form, start by form, comment. A supervisor: to see. An operator: what the list names, no
 * value of a case among it, and to run a failed job again. Whatever is named neither here nor by an own command of a room is
 * turned away.
 */
public final class AllowList {

    private static final Set<String> MEMBACA = Set.of("GET", "HEAD");
    private static final String MESIN = "(?:/engine-rest(?:/engine/default)?|/camunda/api/engine/engine/default)";
    private static final String HITUNG = "(?:/count)?";

    /**
     * Switched off, so that asking would be an error (cases of CMMN); about the machine, not about cases (its failures
     * stand in the log); or counted without regard to whose government the cases are (statistics of the history).
     */
    private static final Pattern TERTUTUP = mesin("/(?:case-(?:instance|execution|definition)|history/case-"
            + "|(?:history/job-log|job)/[^/]+/stacktrace|metrics|schema/log|telemetry|history/cleanup"
            + "|history/(?:process|decision)-definition/"
            + "|history/decision-requirements-definition/).*");

    /** The description that Jersey gives of itself, with the names of its classes. */
    private static final Pattern WADL =
            Pattern.compile("/(?:engine-rest|camunda/api/[a-z]+)/application\\.wadl(?:/.*)?");

    /** Asked by Cockpit on its first page; what is switched off counts nothing. */
    private static final Pattern HITUNGAN_CMMN = mesin("/case-definition/count");

    /** Tasklist asks what may be done with filters before it shows them; elsewhere the answer describes our classes. */
    private static final List<Pattern> KEMAMPUAN = List.of(mesin("/filter(?:/[^/]+)?"));

    private static final List<Pattern> UMUM = List.of(Pattern.compile("/camunda/api/admin/auth/user/default/"
            + "(?:login/(?:tasklist|cockpit|welcome|admin)|logout)"));

    /** Questions that the engine takes as POST because they are long. */
    private static final List<Pattern> PERTANYAAN = List.of(
            mesin("/(?:task|process-instance|execution|variable-instance|history/task|history/process-instance"
                    + "|history/activity-instance|history/variable-instance|history/detail)" + HITUNG),
            mesin("/filter/[^/]+/(?:list|singleResult|count)"));

    private static final List<Pattern> PEJABAT = List.of(
            mesin("/task/[^/]+/(?:claim|unclaim|submit-form|comment/create)"),
            mesin("/process-definition/(?:key/)?[^/]+/submit-form"));

    /** What Cockpit asks. */
    private static final List<Pattern> COCKPIT = List.of(
            mesin("/(?:process-instance|execution|job)" + HITUNG),
            Pattern.compile("/camunda/api/cockpit/plugin/base/default/(?:process-instance|incident)" + HITUNG + "/?"),
            Pattern.compile("/camunda/api/cockpit/plugin/base/default/"
                    + "(?:process-definition/[^/]+/called-process-definitions"
                    + "|process-instance/[^/]+/called-process-instances)"));

    /** The office of a task, in the table of tasks. */
    private static final List<Pattern> KANTOR_TUGAS = List.of(mesin("/group" + HITUNG));

    private static final List<Pattern> BACAAN_OPERATOR = List.of(
            mesin("/(?:process-definition|process-instance|execution|job|job-definition|incident)" + HITUNG),
            mesin("/process-definition/(?:key/)?[^/]+(?:/xml|/diagram|/statistics"
                    + "|/static-called-process-definitions)?"),
            mesin("/(?:process-instance|execution|job|job-definition|incident)/[^/]+"),
            mesin("/process-instance/[^/]+/activity-instances"),
            mesin("/(?:decision-definition|deployment|task)/count"),
            mesin("/(?:version|identity/groups|user/[^/]+/profile)"),
            Pattern.compile("/(?:engine-rest/engine|camunda/api/engine/engine)/?"),
            Pattern.compile("(?:/camunda)?/api/rukun/papan(?:/.*)?"),
            Pattern.compile("/camunda/api/(?:admin/auth/user/default|cockpit/plugin/.*)"));

    private static final Pattern MENGULANG = mesin("/job/[^/]+/retries");

    private AllowList() {}

    private static Pattern mesin(String jalur) {
        return Pattern.compile(MESIN + jalur);
    }

    /** @param grup groups of the person; empty for one who is not known yet, whom the engine's own doors turn away */
    public static boolean mengizinkan(Collection<String> grup, String metode, String jalur) {
        boolean pengawas = grup.contains(Jabatan.PENGAWAS.peran());
        boolean operator = grup.contains(Jabatan.OPERATOR.peran());
        boolean pejabat = mengerjakan(grup);
        return switch (metode) {
            case "POST" -> cocok(UMUM, jalur)
                    || (pejabat || pengawas) && cocok(PERTANYAAN, jalur)
                    || pejabat && cocok(PEJABAT, jalur)
                    || pengawas && cocok(KANTOR_TUGAS, jalur)
                    || (pengawas || operator) && cocok(COCKPIT, jalur);
            case "OPTIONS" -> (pejabat || pengawas) && cocok(KEMAMPUAN, jalur);
            case "PUT" -> operator && MENGULANG.matcher(jalur).matches();
            default -> MEMBACA.contains(metode) && !TERTUTUP.matcher(jalur).matches()
                    && !WADL.matcher(jalur).matches()
                    && (pejabat || pengawas || cocok(BACAAN_OPERATOR, jalur));
        };
    }

    /** Whether the person sends forms: he holds an office, or neither supervises nor operates. */
    public static boolean mengerjakan(Collection<String> grup) {
        return grup.contains("pejabat")
                || !grup.contains(Jabatan.PENGAWAS.peran()) && !grup.contains(Jabatan.OPERATOR.peran());
    }

    /** Whether the answer is "none", whoever asks. */
    public static boolean tidakAda(String jalur) {
        return HITUNGAN_CMMN.matcher(jalur).matches();
    }

    /** Whether only operators' rights apply to the person, so that no value of a case may reach him. */
    public static boolean tanpaIsi(Collection<String> grup) {
        return grup.contains(Jabatan.OPERATOR.peran()) && !grup.contains(Jabatan.PENGAWAS.peran())
                && !grup.contains("pejabat");
    }

    private static boolean cocok(List<Pattern> daftar, String jalur) {
        return daftar.stream().anyMatch(pola -> pola.matcher(jalur).matches());
    }
}
