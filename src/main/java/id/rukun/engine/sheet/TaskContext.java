package id.rukun.engine.sheet;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.RumahFormulir;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.ProcessRows;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.AkunOrangService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks up what belongs to a task: its form, its case, its office. Asks the engine without the person's rights. */
@Component
public class TaskContext {

    private final TaskService taskService;
    private final FormService formService;
    private final HistoryService historyService;
    private final KasusService kasusService;
    private final ArsipIsian arsip;
    private final RiwayatIsian riwayat;
    private final AkunOrangService akunOrang;

    TaskContext(@Lazy TaskService taskService, @Lazy FormService formService, @Lazy HistoryService historyService,
            KasusService kasusService, ArsipIsian arsip, RiwayatIsian riwayat, AkunOrangService akunOrang) {
        this.taskService = taskService;
        this.formService = formService;
        this.historyService = historyService;
        this.kasusService = kasusService;
        this.arsip = arsip;
        this.riwayat = riwayat;
        this.akunOrang = akunOrang;
    }

    /** The task as the signed-in person may see it; {@code null} if he may not or it is gone. */
    public Task terlihat(String taskId) {
        return taskService.createTaskQuery().taskId(taskId).singleResult();
    }

    public boolean ada(String taskId) {
        return TanpaHak.dalamPerintah(() -> taskService.createTaskQuery().taskId(taskId).count()) > 0;
    }

    public KonteksTugas konteks(Task tugas) {
        return konteks(tugas, TanpaHak.dalamPerintah(() -> taskService.getVariables(tugas.getId())),
                this::variabelDahulu);
    }

    /** The same for who receives the form: without the variables, which only its sheet shows. */
    public KonteksTugas tanpaVariabel(Task tugas) {
        return konteks(tugas, Stream.of(Variabel.KASUS_ID, Variabel.UNIT_ID)
                .collect(HashMap::new, (semua, nama) -> semua.put(nama, variabel(tugas, nama)), Map::putAll),
                prosesId -> Map.of());
    }

    private KonteksTugas konteks(Task tugas, Map<String, Object> variabel,
            Function<String, Map<String, Object>> dahulu) {
        String kasusId = (String) variabel.get(Variabel.KASUS_ID);
        String formulir = formulir(tugas);
        return dikoreksi(tugas).map(id -> riwayat.satu(kasusId, id))
                .map(lama -> new KonteksTugas(kasusId, lama.unitId(), lama.prosesId(), formulir,
                        TanpaHak.dalamPerintah(() -> dahulu.apply(lama.prosesId()))))
                .orElseGet(() -> new KonteksTugas(kasusId, (String) variabel.get(Variabel.UNIT_ID),
                        tugas.getProcessInstanceId(), formulir, variabel));
    }

    private Object variabel(Task tugas, String nama) {
        return TanpaHak.dalamPerintah(() -> taskService.getVariable(tugas.getId(), nama));
    }

    /** The submission that the task corrects: it has the task's form, and a variable of the task names it. */
    public Optional<String> dikoreksi(Task tugas) {
        return Optional.ofNullable((String) variabel(tugas, Variabel.KOREKSI_ATAS))
                .filter(id -> arsip.formulir(id).equals(formulir(tugas)));
    }

    /** Whether the task belongs to the case's own procedure or to what it calls, not to what acts on the case. */
    public boolean milikKasus(Task tugas, KonteksTugas konteks) {
        Kasus kasus = kasus(konteks);
        return ProcessRows.running(tugas.getProcessInstanceId())
                .filter(p -> kasus.nomor().equals(p.businessKey())).flatMap(p -> ProcessRows.running(p.root()))
                .filter(p -> kasus.nomor().equals(p.businessKey()) && kasus.prosedur().equals(p.definition()))
                .isPresent();
    }

    private Map<String, Object> variabelDahulu(String prosesId) {
        Map<String, Object> variabel = new HashMap<>();
        historyService.createHistoricVariableInstanceQuery().processInstanceId(prosesId).list()
                .forEach(v -> variabel.put(v.getName(), v.getValue()));
        return variabel;
    }

    private String formulir(Task tugas) {
        return RumahFormulir.nama(TanpaHak.dalamPerintah(() -> formService.getTaskFormData(tugas.getId())));
    }

    Kasus kasus(KonteksTugas konteks) {
        return kasusService.kasus(konteks.kasusId());
    }

    /** The unit of the office that the task belongs to; the case's unit where it belongs to none. */
    public String kantor(Task tugas, KonteksTugas konteks) {
        return grup(tugas).stream().map(Kantor::unitGrup).findFirst().orElseGet(() -> kasus(konteks).unitId());
    }

    /** The groups of the offices, and after them of the one person, that the task belongs to. */
    public List<String> grup(Task tugas) {
        return TanpaHak.dalamPerintah(() -> taskService.getIdentityLinksForTask(tugas.getId())).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Kantor::perorangan))
                .toList();
    }

    /** Whether the task belongs to no group but to its assignee alone, so that nobody could take it over. */
    public boolean tanpaKantor(Task tugas) {
        return grup(tugas).isEmpty();
    }

    /** The office that the task belongs to; where it belongs to none, the office in which its assignee acts in the case. */
    public String grup(Task tugas, KonteksTugas konteks, String akun) {
        return grup(tugas).stream().findFirst()
                .or(() -> riwayat.kantorPembuka(konteks.kasusId())
                        .filter(grup -> akunOrang.semua(akun).contains(kasus(konteks).dibukaOleh())))
                .orElse(null);
    }

    /** Key of the procedure whose sheet the task shows: of the one in which the corrected submission arose, if any. */
    String definisi(Task tugas, KonteksTugas konteks) {
        return ProcessRows.definition(konteks.prosesId()).orElseThrow();
    }
}
