package id.rukun.engine.door;

import id.rukun.uji.VersiModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The doors that are tried. A new row here is tried by everybody who has no business there. */
final class DaftarPintu {

    private static final String REST = "/engine-rest";
    private static final String WEB = "/camunda/api/engine/engine/default";

    private static final Map<String, Object> PALSU = Map.of("value", "palsu", "type", "String");
    private static final Map<String, Object> ISIAN_PALSU = Map.of("variables",
            Map.of("isian", PALSU, "kasusId", PALSU, "unitId", PALSU));
    private static final List<Map<String, String>> LOMPAT =
            List.of(Map.of("type", "startBeforeActivity", "activityId", "PenetapanKeputusan"));

    private DaftarPintu() {}

    /** Commands that nobody may give, not even the official whose task it is. */
    static List<Pintu> terlarang() {
        List<Pintu> semua = new ArrayList<>();
        for (String awal : List.of(REST, REST + "/engine/default", WEB)) {
            semua.addAll(tugas(awal));
            semua.addAll(proses(awal));
            VersiModel.terpanggil().forEach(kunci -> semua.add(
                    Pintu.dari("POST " + awal + "/process-definition/key/" + kunci + "/start", ISIAN_PALSU)));
            semua.addAll(pengelolaan(awal));
        }
        semua.addAll(lorong());
        semua.addAll(sekitarMilikSendiri());
        semua.addAll(tersamar());
        return semua;
    }

    /** Commands that only the office of the task may give. */
    static List<Pintu> kantorSendiri() {
        List<Pintu> semua = new ArrayList<>();
        for (String awal : List.of(REST, REST + "/engine/default", WEB)) {
            semua.add(Pintu.dari("POST " + awal + "/task/{task}/claim", Map.of("userId", "{saya}")));
            semua.add(Pintu.dari("POST " + awal + "/task/{task}/claim", Map.of("userId", "{user}")));
            semua.add(Pintu.dari("POST " + awal + "/task/{task}/unclaim", null));
            semua.add(Pintu.dari("POST " + awal + "/task/{bebas}/claim", Map.of("userId", "{saya}")));
            semua.add(Pintu.dari("POST " + awal + "/task/{bebas}/unclaim", null));
            semua.add(Pintu.dari("POST " + awal + "/task/{task}/submit-form", Map.of("variables", Map.of())));
            semua.add(Pintu.dari("POST " + awal + "/task/{task}/submit-form", ISIAN_PALSU));
            semua.add(Pintu.dari("POST " + awal + "/task/{bebas}/submit-form", ISIAN_PALSU));
        }
        return semua;
    }

    /** Remarks on tasks and cases of others, also by way of a task of one's own. */
    static List<Pintu> catatan() {
        List<Pintu> semua = new ArrayList<>();
        for (String awal : List.of(REST, REST + "/engine/default", WEB)) {
            List.of("task", "bebas").forEach(tugas -> semua.add(Pintu.dari(
                    "POST " + awal + "/task/{" + tugas + "}/comment/create", Map.of("message", "Saya di sini"))));
            List.of("{task}", "{milik}", "tidak-ada").forEach(tugas -> semua.add(Pintu.dari(
                    "POST " + awal + "/task/" + tugas + "/comment/create",
                    Map.of("message", "Menumpang", "processInstanceId", "{process-instance}"))));
        }
        return semua;
    }

    /** Counts over the cases of all offices, which only supervisors see. */
    static List<Pintu> rekapitulasi() {
        return Stream.of(REST, WEB).flatMap(awal -> Stream.of("/process-definition/statistics",
                        "/process-definition/key/{kunci}/statistics",
                        "/process-definition/{process-definition}/statistics")
                .map(jalur -> Pintu.dari("GET " + awal + jalur, null))).toList();
    }

    /** Starts of processes that only other processes start. */
    static List<Pintu> mulaiTerpanggil() {
        return VersiModel.hanyaTerpanggil()
                .map(kunci -> Pintu.dari("POST " + REST + "/process-definition/key/" + kunci + "/submit-form",
                        ISIAN_PALSU))
                .toList();
    }

    /** Questions about a case that only those concerned get an answer to. */
    static List<Pintu> pertanyaan() {
        List<Pintu> semua = new ArrayList<>();
        for (String awal : List.of(REST, WEB)) {
            Map<String, Object> kasus = Map.of("processInstanceBusinessKey", "{kasus}");
            Map<String, Object> proses = Map.of("processInstanceId", "{process-instance}");
            List.of("/task", "/task/count", "/history/task", "/history/task/count")
                    .forEach(j -> semua.add(Pintu.dari("POST " + awal + j, kasus)));
            List.of("/execution", "/execution/count", "/history/process-instance", "/history/process-instance/count",
                    "/history/activity-instance", "/history/variable-instance", "/history/detail")
                    .forEach(j -> semua.add(Pintu.dari("POST " + awal + j, proses)));
            semua.add(Pintu.dari("POST " + awal + "/process-instance", Map.of("businessKey", "{kasus}")));
            semua.add(Pintu.dari("POST " + awal + "/variable-instance",
                    Map.of("processInstanceIdIn", List.of("{process-instance}"))));
            semua.add(Pintu.dari("POST " + awal + "/filter/{filter}/list", kasus));
            semua.add(Pintu.dari("POST " + awal + "/filter/{filter}/list",
                    Map.of("assigneeExpression", "${kantor.grup('lurah', 'x')}")));
            semua.add(Pintu.dari("POST " + awal + "/task", Map.of("assigneeExpression", "{user}")));
        }
        List.of("tugas/{task}/daftar/musyawarah-peserta", "tugas/{task}/daftar/musyawarah-pimpinan",
                "tugas/{hadir}/daftar/musyawarah-peserta", "tugas/{hadir}/daftar/musyawarah-pimpinan",
                "mulai/musyawarah/daftar/musyawarah-peserta").forEach(jalur -> {
                    semua.add(Pintu.dari("GET /api/rukun/" + jalur, null));
                    semua.add(Pintu.dari("GET /camunda/api/rukun/" + jalur, null));
                });
        semua.add(Pintu.dari("GET " + REST + "/identity/groups?userId={user}", null));
        return semua;
    }

    /** Questions whose answers would betray values of a case, one guess after the other. */
    static List<Pintu> menebakNilai() {
        Map<String, Object> tebakan =
                Map.of("variables", List.of(Map.of("name", "unitId", "operator", "like", "value", "%")));
        return Stream.of(REST, WEB).flatMap(awal -> Stream.of(
                Pintu.dari("GET " + awal + "/process-instance?variables=unitId_like_a%25", null),
                Pintu.dari("GET " + awal + "/process-instance/count?variables=unitId_like_a%25", null),
                Pintu.dari("GET " + awal + "/execution?processVariables=unitId_like_a%25", null),
                Pintu.dari("GET " + awal + "/incident?incidentMessageLike=a%25", null),
                Pintu.dari("GET " + awal + "/job?exceptionMessage=a", null),
                Pintu.dari("GET " + awal + "/job/{job}/stacktrace", null),
                Pintu.dari("GET " + awal + "/process-instance/{process-instance}/variables", null),
                Pintu.dari("GET " + awal + "/task/{task}/form-variables", null),
                Pintu.dari("POST " + awal + "/process-instance", tebakan),
                Pintu.dari("POST " + awal + "/process-instance/count", tebakan),
                Pintu.dari("POST " + awal + "/execution", tebakan))).toList();
    }

    private static List<Pintu> tugas(String awal) {
        String tugas = awal + "/task/{task}";
        return List.of(
                Pintu.dari("POST " + tugas + "/complete", Map.of()),
                Pintu.dari("POST " + tugas + "/complete", ISIAN_PALSU),
                Pintu.dari("POST " + tugas + "/resolve", Map.of()),
                Pintu.dari("POST " + tugas + "/delegate", Map.of("userId", "{saya}")),
                Pintu.dari("POST " + tugas + "/assignee", Map.of("userId", "{saya}")),
                Pintu.dari("POST " + tugas + "/bpmnError", Map.of("errorCode", "X")),
                Pintu.dari("POST " + tugas + "/bpmnEscalation", Map.of("escalationCode", "X")),
                Pintu.dari("POST " + tugas + "/identity-links", Map.of("userId", "{saya}", "type", "candidate")),
                Pintu.dari("POST " + tugas + "/identity-links/delete", Map.of("userId", "{user}", "type", "assignee")),
                Pintu.dari("POST " + tugas + "/variables", Map.of("modifications", Map.of("unitId", PALSU))),
                Pintu.dari("PUT " + tugas + "/variables/unitId", PALSU),
                Pintu.dari("DELETE " + tugas + "/variables/unitId", null),
                Pintu.dari("POST " + tugas + "/localVariables", Map.of("modifications", Map.of("unitId", PALSU))),
                Pintu.dari("PUT " + tugas + "/localVariables/unitId", PALSU),
                Pintu.dari("PUT " + tugas, Map.of("name", "Diganti", "assignee", "{saya}")),
                Pintu.dari("DELETE " + tugas, null),
                Pintu.dari("POST " + awal + "/task/create", Map.of("name", "Tugas karangan")));
    }

    private static List<Pintu> proses(String awal) {
        String instansi = awal + "/process-instance/{process-instance}";
        String kunci = awal + "/process-definition/key/{kunci}";
        return List.of(
                Pintu.dari("POST " + kunci + "/start", Map.of()),
                Pintu.dari("POST " + kunci + "/start", Map.of("startInstructions", LOMPAT, "variables", Map.of())),
                Pintu.dari("POST " + awal + "/process-definition/{process-definition}/start", ISIAN_PALSU),
                Pintu.dari("POST " + kunci + "/tenant-id/dki/start", Map.of()),
                Pintu.dari("PUT " + kunci + "/suspended", Map.of("suspended", true, "includeProcessInstances", true)),
                Pintu.dari("DELETE " + kunci + "?cascade=true", null),
                Pintu.dari("POST " + instansi + "/variables", Map.of("modifications", Map.of("unitId", PALSU))),
                Pintu.dari("PUT " + instansi + "/variables/unitId", PALSU),
                Pintu.dari("DELETE " + instansi, null),
                Pintu.dari("PUT " + instansi + "/suspended", Map.of("suspended", true)),
                Pintu.dari("POST " + instansi + "/modification", Map.of("instructions", LOMPAT)),
                Pintu.dari("POST " + awal + "/process-instance/delete",
                        Map.of("processInstanceIds", List.of("{process-instance}"), "deleteReason", "x")),
                Pintu.dari("PUT " + awal + "/process-instance/suspended",
                        Map.of("suspended", true, "processInstanceIds", List.of("{process-instance}"))),
                Pintu.dari("POST " + awal + "/message",
                        Map.of("messageName", "X", "businessKey", "{kasus}", "all", true)),
                Pintu.dari("POST " + awal + "/signal", Map.of("name", "X")),
                Pintu.dari("POST " + awal + "/execution/{execution}/signal", Map.of()),
                Pintu.dari("PUT " + awal + "/execution/{execution}/localVariables/unitId", PALSU),
                Pintu.dari("POST " + awal + "/external-task/fetchAndLock",
                        Map.of("workerId", "w", "maxTasks", 1, "topics", List.of())),
                Pintu.dari("POST " + awal + "/job/{job}/execute", null),
                Pintu.dari("DELETE " + awal + "/job/{job}", null),
                Pintu.dari("PUT " + awal + "/job/{job}/retries", Map.of("retries", 0)));
    }

    private static List<Pintu> pengelolaan(String awal) {
        Map<String, Object> izin = Map.of("type", 1, "permissions", List.of("ALL"), "userId", "{saya}",
                "resourceType", 8, "resourceId", "*");
        return List.of(
                Pintu.dari("DELETE " + awal + "/deployment/{deployment}?cascade=true", null),
                Pintu.dari("POST " + awal + "/deployment/create", Map.of()),
                Pintu.dari("POST " + awal + "/user/create", Map.of("profile", Map.of("id", "penyusup"),
                        "credentials", Map.of("password", "penyusup"))),
                Pintu.dari("PUT " + awal + "/user/{user}/credentials", Map.of("password", "diganti",
                        "authenticatedUserPassword", "rukun")),
                Pintu.dari("DELETE " + awal + "/user/{user}", null),
                Pintu.dari("POST " + awal + "/group/create",
                        Map.of("id", "camunda-admin", "name", "x", "type", "SYSTEM")),
                Pintu.dari("PUT " + awal + "/group/camunda-admin/members/{saya}", null),
                Pintu.dari("PUT " + awal + "/group/{group}/members/{saya}", null),
                Pintu.dari("PUT " + awal + "/tenant/dki/user-members/{saya}", null),
                Pintu.dari("POST " + awal + "/authorization/create", izin),
                Pintu.dari("POST " + awal + "/filter/create", Map.of("resourceType", "Task", "name", "Semua")),
                Pintu.dari("PUT " + awal + "/filter/{filter}", Map.of("resourceType", "Task", "name", "Semua")),
                Pintu.dari("DELETE " + awal + "/filter/{filter}", null),
                Pintu.dari("POST " + awal + "/identity/verify", Map.of("username", "{user}", "password", "rukun")),
                Pintu.dari("DELETE " + awal + "/history/process-instance/{process-instance}", null),
                Pintu.dari("POST " + awal + "/history/cleanup", null));
    }

    private static List<Pintu> lorong() {
        Map<String, Object> admin = Map.of("profile", Map.of("id", "penyusup", "firstName", "A", "lastName", "B"),
                "credentials", Map.of("password", "penyusup"));
        return List.of(
                Pintu.dari("POST /camunda/api/admin/setup/default/user/create", admin),
                Pintu.dari("POST /camunda/api/admin/setup/default/user/create/", admin),
                Pintu.dari("POST /camunda/api/cockpit/plugin/base/default/process-instance/restart", Map.of()),
                Pintu.dari("POST /camunda/api/tasklist/plugin/tasklist-plugins/default/x", Map.of()));
    }

    /** What stands beside Rukun's own commands: the same path by another method, a longer or a shorter one. */
    private static List<Pintu> sekitarMilikSendiri() {
        return Stream.of("", "/camunda").flatMap(awal -> Stream.of("PUT %s/lampiran", "DELETE %s/lampiran",
                        "PUT %s/lampiran/{task}", "POST %s/lampiran/{task}", "DELETE %s/lampiran/{task}/x",
                        "POST %s/draf/tugas/{task}", "DELETE %s/draf/tugas", "DELETE %s/draf/tugas/{task}/x",
                        "PUT %s/draf/proses/{process-instance}", "PUT %s/kotak-masuk/dibaca", "POST %s/kotak-masuk/dibaca/x")
                .map(titik -> Pintu.dari(titik.formatted(awal + "/api/rukun"), Map.of()))).toList();
    }

    /** The same commands under paths that look otherwise. */
    private static List<Pintu> tersamar() {
        return List.of("/engine-rest//task/{task}/complete", "/engine-rest/task/{task}/complete/",
                "/engine-rest/task/{task}/complete;x=/claim", "/engine-rest/%74ask/{task}/complete",
                "/engine-rest/task/{task}/%63omplete", "/engine-rest/./task/{task}/complete",
                "/engine-rest/task/x/../{task}/complete", "/engine-rest;x=1/task/{task}/complete",
                "/camunda/api/engine/engine/%64efault/task/{task}/complete",
                "/camunda/api/engine/engine/default;x/task/{task}/complete",
                "/camunda//api/engine/engine/default/task/{task}/complete",
                "/camunda/app/../api/engine/engine/default/task/{task}/complete",
                "/camunda/api/admin/setup/%64efault/user/create").stream()
                .map(jalur -> Pintu.dari("POST " + jalur, Map.of()))
                .toList();
    }
}
