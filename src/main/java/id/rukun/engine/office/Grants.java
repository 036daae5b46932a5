package id.rukun.engine.office;

import id.rukun.engine.internal.UngkapanSaringan;
import id.rukun.jabatan.Jabatan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Least privilege, granted to groups only: what each official may see and start, and the filters in his task list. */
@Component
class Grants {

    private static final String URUTAN = "priority";
    /** What a filter was called by an earlier release: it is the same, and keeps its address. */
    private static final Map<String, String> NAMA_LAMA = Map.of("Terlambat di kantor saya", "Terlambat");

    private final AuthorizationService authorizationService;
    private final FilterService filterService;
    private final TaskService taskService;

    Grants(AuthorizationService authorizationService, FilterService filterService, TaskService taskService) {
        this.authorizationService = authorizationService;
        this.filterService = filterService;
        this.taskService = taskService;
    }

    /**
     * Gives every group what it lacks; what is there is asked for once, however many procedures there are.
     *
     * @param pejabat the group of all officials
     * @param prosedur the newest models
     */
    void beri(String pejabat, Collection<ProsedurTerpasang> prosedur) {
        Set<String> grup = prosedur.stream().flatMap(p -> p.pemulai().stream()).collect(Collectors.toSet());
        grup.addAll(List.of(pejabat, Jabatan.PENGAWAS.peran(), Jabatan.OPERATOR.peran()));
        HakGrup hak = new HakGrup(authorizationService, grup);
        pejabat(hak, pejabat);
        pengawas(hak, Jabatan.PENGAWAS.peran(), prosedur);
        operator(hak, Jabatan.OPERATOR.peran());
        prosedur.forEach(p -> p.pemulai().forEach(peran -> memulai(hak, peran, p.kunci())));
    }

    /**
     * A model as far as rights go.
     *
     * @param kasus whether it serves cases; what Rukun does for itself belongs to no government
     * @param pemulai roles that may start it
     */
    record ProsedurTerpasang(String kunci, boolean kasus, Set<String> pemulai) {}

    /** What every official may: open Tasklist, read the models, use the common filters. */
    private void pejabat(HakGrup hak, String grup) {
        hak.beri(grup, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        hak.beri(grup, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
        Map<String, Filter> ada = filterService.createTaskFilterQuery().list().stream()
                .collect(Collectors.toMap(Filter::getName, f -> f));
        saringan().forEach((nama, pertanyaan) -> {
            Filter lama = ada.getOrDefault(nama, ada.get(NAMA_LAMA.get(nama)));
            if (lama == null) {
                hak.beri(grup, Resources.FILTER, simpan(filterService.newTaskFilter(nama), pertanyaan), Permissions.READ);
            } else if (!nama.equals(lama.getName()) || !Objects.equals(lama.getProperties().get(URUTAN), urutan(nama))) {
                simpan(lama.setName(nama), pertanyaan);
            }
        });
    }

    /** What a supervisor may: read in Cockpit all that belongs to his government; the tenant draws the border. */
    private static void pengawas(HakGrup hak, String grup, Collection<ProsedurTerpasang> prosedur) {
        hak.beri(grup, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        prosedur.stream().filter(ProsedurTerpasang::kasus)
                .forEach(p -> hak.beri(grup, Resources.PROCESS_DEFINITION, p.kunci(),
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE));
        hak.beri(grup, Resources.TASK, Authorization.ANY, Permissions.READ);
        hak.beri(grup, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        hak.beri(grup, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ);
        hak.beri(grup, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
    }

    /** What an operator may: see in Cockpit where his government's cases stand and run a failed job again. */
    private static void operator(HakGrup hak, String grup) {
        hak.beri(grup, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        hak.beri(grup, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB);
    }

    /** Lets a role start a procedure. */
    private static void memulai(HakGrup hak, String grup, String prosedur) {
        hak.beri(grup, Resources.PROCESS_DEFINITION, prosedur, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        hak.beri(grup, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    /** Lets who already has a task read its variables: tasks of before this right was asked for have it not. */
    void bacaTugas() {
        authorizationService.createAuthorizationQuery().resourceType(Resources.TASK)
                .hasPermission(TaskPermissions.TASK_WORK).list().stream()
                .filter(izin -> !izin.isPermissionGranted(TaskPermissions.READ_VARIABLE))
                .forEach(izin -> {
                    izin.addPermission(TaskPermissions.READ_VARIABLE);
                    authorizationService.saveAuthorization(izin);
                });
    }

    private TaskQuery tugasSayaDanKantor() {
        return tugas().or().taskAssigneeExpression(UngkapanSaringan.SAYA)
                .taskCandidateGroupInExpression(UngkapanSaringan.KANTOR_SAYA).includeAssignedTasks().endOr();
    }

    private TaskQuery tugas() {
        return taskService.createTaskQuery();
    }

    /** The filters of every official, in the order of the list. */
    private Map<String, TaskQuery> saringan() {
        Map<String, TaskQuery> saringan = new LinkedHashMap<>();
        saringan.put("Tugas kantor saya",
                tugas().taskCandidateGroupInExpression(UngkapanSaringan.KANTOR_SAYA).includeAssignedTasks());
        saringan.put("Tugas saya", tugas().taskAssigneeExpression(UngkapanSaringan.SAYA));
        saringan.put("Terlambat di kantor saya", tugasSayaDanKantor().dueBeforeExpression(UngkapanSaringan.HARI_INI));
        saringan.put("Jatuh tempo minggu ini", tugasSayaDanKantor().dueAfterExpression(UngkapanSaringan.HARI_INI)
                .dueBeforeExpression(UngkapanSaringan.SEMINGGU));
        return saringan;
    }

    /** In the order of the list; what an earlier release had otherwise is brought in line. */
    private int urutan(String nama) {
        return List.copyOf(saringan().keySet()).indexOf(nama) + 1;
    }

    private String simpan(Filter saringan, TaskQuery pertanyaan) {
        saringan.setQuery(pertanyaan);
        saringan.setProperties(Map.of(URUTAN, urutan(saringan.getName()), "refresh", true,
                "showUndefinedVariable", false, "color", "#0b6b4f"));
        return filterService.saveFilter(saringan).getId();
    }
}
