package id.rukun.engine.office;

import id.rukun.engine.internal.UngkapanSaringan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Least privilege, granted to groups only: what each official may see and start, and the filters in his task list. */
@Component
class Grants {

    /** Those that do not belong to a resource count as not granted there. */
    private static final List<Permission> SEMUA_IZIN =
            Stream.<Permission[]>of(Permissions.values(), ProcessDefinitionPermissions.values(),
                    TaskPermissions.values()).flatMap(Arrays::stream).toList();

    private final AuthorizationService authorizationService;
    private final FilterService filterService;
    private final TaskService taskService;

    Grants(AuthorizationService authorizationService, FilterService filterService, TaskService taskService) {
        this.authorizationService = authorizationService;
        this.filterService = filterService;
        this.taskService = taskService;
    }

    /** What every official may: open Tasklist, read the models, use the common filters. */
    void pejabat(String grup) {
        beri(grup, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        beri(grup, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
        saringan(grup, "Tugas saya", 1, tugas().taskAssigneeExpression(UngkapanSaringan.SAYA));
        saringan(grup, "Tugas kantor saya", 2,
                tugas().taskCandidateGroupInExpression(UngkapanSaringan.KANTOR_SAYA).includeAssignedTasks());
        saringan(grup, "Terlambat", 3, tugasSayaDanKantor().dueBeforeExpression(UngkapanSaringan.HARI_INI));
        saringan(grup, "Jatuh tempo minggu ini", 4, tugasSayaDanKantor().dueAfterExpression(UngkapanSaringan.HARI_INI)
                .dueBeforeExpression(UngkapanSaringan.SEMINGGU));
    }

    /**
     * What a supervisor may: read in Cockpit all that belongs to his government; the tenant draws the border.
     *
     * @param prosedur keys of the procedures that serve cases; what Rukun does for itself belongs to no government
     */
    void pengawas(String grup, Collection<String> prosedur) {
        beri(grup, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        prosedur.forEach(kunci -> beri(grup, Resources.PROCESS_DEFINITION, kunci, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE));
        beri(grup, Resources.TASK, Authorization.ANY, Permissions.READ);
        beri(grup, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        beri(grup, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ);
        beri(grup, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
    }

    /** What an operator may: see in Cockpit where his government's cases stand and run a failed job again. */
    void operator(String grup) {
        beri(grup, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        beri(grup, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB);
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

    /** Lets a role start a procedure. */
    void memulai(String grup, String prosedur) {
        beri(grup, Resources.PROCESS_DEFINITION, prosedur, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        beri(grup, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private TaskQuery tugasSayaDanKantor() {
        return tugas().or().taskAssigneeExpression(UngkapanSaringan.SAYA)
                .taskCandidateGroupInExpression(UngkapanSaringan.KANTOR_SAYA).includeAssignedTasks().endOr();
    }

    private TaskQuery tugas() {
        return taskService.createTaskQuery();
    }

    private void beri(String grup, Resource sumber, String id, Permission... izin) {
        Authorization baru = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        baru.setGroupId(grup);
        baru.setResource(sumber);
        baru.setResourceId(id);
        baru.setPermissions(izin);
        List<Authorization> ada = authorizationService.createAuthorizationQuery()
                .groupIdIn(grup).resourceType(sumber).resourceId(id).list();
        if (ada.isEmpty()) {
            authorizationService.saveAuthorization(baru);
        } else if (!sama(ada.get(0), baru)) {
            // Granted by an earlier release that let the group do more or less.
            ada.get(0).setPermissions(izin);
            authorizationService.saveAuthorization(ada.get(0));
        }
    }

    private static boolean sama(Authorization satu, Authorization lain) {
        return SEMUA_IZIN.stream().allMatch(p -> satu.isPermissionGranted(p) == lain.isPermissionGranted(p));
    }

    private void saringan(String grup, String nama, int urutan, TaskQuery pertanyaan) {
        if (filterService.createTaskFilterQuery().filterName(nama).count() > 0) {
            return;
        }
        Filter saringan = filterService.newTaskFilter(nama).setQuery(pertanyaan);
        saringan.setProperties(Map.of("priority", urutan, "refresh", true, "showUndefinedVariable", false,
                "color", "#0b6b4f"));
        filterService.saveFilter(saringan);
        beri(grup, Resources.FILTER, saringan.getId(), Permissions.READ);
    }
}
