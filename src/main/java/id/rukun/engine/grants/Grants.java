package id.rukun.engine.grants;

import id.rukun.engine.internal.UngkapanSaringan;
import id.rukun.jabatan.Jabatan;
import java.util.Collection;
import java.util.HashSet;
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
public class Grants {

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
     * Gives every group what it lacks, and takes from it what it no longer is to have; what is there is asked for once, however
     * many procedures there are. What serves a government is seen by its own people only: each right to a model or a table is
     * that of a role in one government ({@link GrupPemerintah}).
     *
     * @param pejabat the group of all officials
     * @param tenant short names of the governments
     * @param adanya groups of roles that exist: a role that nobody has needs no right to start
     */
    public void beri(String pejabat, Collection<String> tenant, Set<String> adanya, Terpasang terpasang) {
        Set<String> grup = grup(pejabat, tenant, terpasang);
        grup.addAll(adanya);
        HakGrup hak = new HakGrup(authorizationService, grup);
        umum(hak, pejabat);
        tenant.forEach(satu -> pemerintah(hak, pejabat, satu, adanya, terpasang));
        hak.cabutLainnya(Resources.PROCESS_DEFINITION, Resources.DECISION_DEFINITION,
                Resources.DECISION_REQUIREMENTS_DEFINITION, Resources.DEPLOYMENT);
    }

    private static Set<String> grup(String pejabat, Collection<String> tenant, Terpasang terpasang) {
        Set<String> peran = terpasang.prosedur().stream().flatMap(p -> p.pemulai().keySet().stream()).collect(Collectors.toSet());
        peran.addAll(List.of(pejabat, Jabatan.PENGAWAS.peran(), Jabatan.OPERATOR.peran()));
        Set<String> grup = new HashSet<>(peran);
        tenant.forEach(t -> peran.forEach(satu -> grup.add(GrupPemerintah.id(satu, t))));
        return grup;
    }

    /** What every official, supervisor and operator may, whichever his government: open the applications, use the filters. */
    private void umum(HakGrup hak, String pejabat) {
        hak.beri(pejabat, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        List.of(Jabatan.PENGAWAS, Jabatan.OPERATOR).forEach(
                jabatan -> hak.beri(jabatan.peran(), Resources.APPLICATION, "cockpit", Permissions.ACCESS));
        hak.beri(Jabatan.PENGAWAS.peran(), Resources.TASK, Authorization.ANY, Permissions.READ);
        saringan(hak, pejabat);
    }

    private void saringan(HakGrup hak, String grup) {
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

    /** What the people of one government may see and start: what serves it. */
    private static void pemerintah(HakGrup hak, String pejabat, String tenant, Set<String> adanya, Terpasang terpasang) {
        List<Terpasang.Prosedur> prosedur = terpasang.prosedur().stream().filter(p -> p.melayani(tenant)).toList();
        prosedur.forEach(p -> {
            hak.beri(GrupPemerintah.id(pejabat, tenant), Resources.PROCESS_DEFINITION, p.kunci(),
                    ProcessDefinitionPermissions.READ);
            p.pemulai(tenant).stream().map(peran -> GrupPemerintah.id(peran, tenant)).filter(adanya::contains)
                    .forEach(peran -> memulai(hak, peran, p.kunci()));
        });
        pengawas(hak, GrupPemerintah.id(Jabatan.PENGAWAS.peran(), tenant), prosedur,
                terpasang.tabel().stream().filter(t -> t.melayani(tenant)).toList());
        operator(hak, GrupPemerintah.id(Jabatan.OPERATOR.peran(), tenant), prosedur);
    }

    /** What a supervisor may: read in Cockpit all that belongs to his government; of cases the tenant draws the border. */
    private static void pengawas(HakGrup hak, String grup, List<Terpasang.Prosedur> prosedur, List<Terpasang.TabelModel> tabel) {
        prosedur.stream().filter(Terpasang.Prosedur::kasus)
                .forEach(p -> hak.beri(grup, Resources.PROCESS_DEFINITION, p.kunci(),
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE));
        // What was asked of a table that serves several governments bears no government.
        tabel.forEach(t -> hak.beri(grup, Resources.DECISION_DEFINITION, t.kunci(), Permissions.READ));
        tabel.stream().map(Terpasang.TabelModel::diagram).filter(Objects::nonNull).distinct()
                .forEach(diagram -> hak.beri(grup, Resources.DECISION_REQUIREMENTS_DEFINITION, diagram, Permissions.READ));
    }

    /** What an operator may: see in Cockpit where his government's cases stand and run a failed job again. */
    private static void operator(HakGrup hak, String grup, List<Terpasang.Prosedur> prosedur) {
        prosedur.forEach(p -> hak.beri(grup, Resources.PROCESS_DEFINITION, p.kunci(), ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB));
    }

    /** Lets a role start a procedure. */
    private static void memulai(HakGrup hak, String grup, String prosedur) {
        hak.beri(grup, Resources.PROCESS_DEFINITION, prosedur, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        hak.beri(grup, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    /** Lets who already has a task read its variables: tasks of before this right was asked for have it not. */
    public void bacaTugas() {
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
